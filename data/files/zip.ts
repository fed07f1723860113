import { strToU8, zipSync } from 'fflate';
import { RELEASED } from '../dataset';
import type { ReleasedFile } from './published-file';

/**
 * The time every entry carries. Zip keeps local time without a zone, and fflate reads a time without
 * a zone as local: so the bytes are the same wherever the file is made.
 */
const TIME = `${RELEASED}T12:00:00`;

/** Files as one zip archive, sorted by path. The same files give the same bytes on every machine. */
export function zip(files: readonly ReleasedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, body }) => [path, typeof body === 'string' ? strToU8(body) : body] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME, os: 0 });
}
