import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'data', 'releases');
const LIST = join(FOLDER, 'SHA256SUMS');

/** Every released file as it lies in the repository, by its path below data/releases, with its SHA-256. */
export function releasedHashes(): ReadonlyMap<string, string> {
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== FOLDER)
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
    .sort();
  return new Map(paths.map((path) => [path, hashOf(join(FOLDER, path))]));
}

/** The hashes written down when the files were released. */
export function listedHashes(): ReadonlyMap<string, string> {
  const lines = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/**
 * Writes down what is not listed yet, in the form of `sha256sum`. A hash that stands in the list stays as it
 * is, so that a released file can't change unseen; the lines of a version that was taken back go.
 */
export function listNewHashes(): void {
  const listed = listedHashes();
  const lines = [...releasedHashes()].map(([path, hash]) => `${listed.get(path) ?? hash}  ${path}\n`);
  writeFileSync(LIST, lines.join(''));
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
