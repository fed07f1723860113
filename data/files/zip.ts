import { strToU8, zipSync } from 'fflate';
import type { ReleasedFile } from './published-file';

/**
 * Files as one zip archive, sorted by path, all entries with the same day. Zip stores local time without a zone, and
 * fflate reads a time without a zone as local, so the same files give the same bytes on every machine.
 */
export function zip(files: readonly ReleasedFile[], day: string): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, body }) => [path, typeof body === 'string' ? strToU8(body) : body] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: `${day}T12:00:00`, os: 0 });
}
