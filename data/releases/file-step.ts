import { type ReleasedFile, sha256, textOf } from '../files/published-file';
import type { Bump } from './changes';

/** A step of the version number, and the file that asks for it. */
export type FileStep = { readonly bump: Bump; readonly path: string | null };

/**
 * The least step that the CSV files ask for, charts' files included: other columns, or columns in another
 * order, break what others have built; other cells are a correction. The files of other forms hold the same
 * rows, or the version itself.
 */
export function fileStep(before: readonly ReleasedFile[], after: readonly ReleasedFile[]): FileStep {
  const old = new Map(before.map((file) => [file.path, file]));
  const both = after.flatMap((file) => {
    const earlier = old.get(file.path);
    return earlier && file.path.endsWith('.csv') ? [{ file, earlier }] : [];
  });
  const reshaped = both.find(({ file, earlier }) => header(file) !== header(earlier));
  if (reshaped) return { bump: 'major', path: reshaped.file.path };
  const changed = both.find(({ file, earlier }) => sha256(file) !== sha256(earlier));
  return changed ? { bump: 'patch', path: changed.file.path } : { bump: 'none', path: null };
}

const header = (file: ReleasedFile) => textOf(file).split('\r\n', 1)[0];

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The larger of two steps. */
export function larger(a: Bump, b: Bump): Bump {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
