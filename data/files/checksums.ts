import { type PublishedFile, type ReleasedFile, sha256 } from './published-file';

export const SUMS_PATH = 'SHA256SUMS';

/** The checksums of a release's files, as `sha256sum --check SHA256SUMS` reads them. */
export function checksums(files: readonly ReleasedFile[]): PublishedFile {
  const lines = files.map((file) => [file.path, sha256(file)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    path: SUMS_PATH,
    body: lines.map(([path, hash]) => `${hash}  ${path}\n`).join(''),
    about: 'SHA-256 of every file of the version: sha256sum --check SHA256SUMS.',
    group: 'whole',
  };
}
