import { z } from 'zod';
import { type ReleasedFile, sha256, textOf } from '../files/published-file';
import type { Changes } from './changes';
import type { Edition, Release } from './releases';

/** How far a version number must rise, by the Data Package recipe. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * The smallest step of the version number that some changes allow. A removed record or file, and an added or removed
 * column, break what others have built; new records and files don't; a changed cell is a correction.
 */
export function bumpFor({
  added,
  removed,
  revised,
  recoded,
  columns,
  files,
}: Omit<Changes, 'version' | 'released' | 'before'>): Bump {
  if (removed.length + columns.added.length + columns.removed.length + files.removed.length > 0) return 'major';
  if (added.length + files.added.length > 0) return 'minor';
  return revised.length + recoded.length > 0 ? 'patch' : 'none';
}

/** A step of the version number, and the file that requires it. */
export type FileStep = { readonly bump: Bump; readonly path: string | null };

/**
 * The smallest step that the files themselves require, when made under the same version: other columns in a CSV, or
 * another order of them, break what others have built; any other byte is a correction. Labels of charts are in no table
 * of records, so only this detects their changes.
 */
export function fileStep(oldFile: (path: string) => ReleasedFile | undefined, now: readonly ReleasedFile[]): FileStep {
  const changed = now.flatMap((file) => {
    const old = oldFile(file.path);
    return old && sha256(old) !== sha256(file) ? [{ file, old }] : [];
  });
  const reshaped = changed.find(({ file, old }) => file.path.endsWith('.csv') && header(file) !== header(old));
  if (reshaped) return { bump: 'major', path: reshaped.file.path };
  // A file of rows is the best example: others are made of the same rows.
  const [first] = changed.toSorted(
    (a, b) => Number(b.file.path.endsWith('.csv')) - Number(a.file.path.endsWith('.csv')),
  );
  return first ? { bump: 'patch', path: first.file.path } : { bump: 'none', path: null };
}

const header = (file: ReleasedFile) => textOf(file).split('\r\n', 1)[0];

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

export function larger(a: Bump, b: Bump): Bump {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** The version number after a step. Throws on a number that is no version. */
export function stepped(version: string, bump: Bump): string {
  const [major, minor, patch] = z.tuple([z.int(), z.int(), z.int()]).parse(version.split('.').map(Number));
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

const DRAFT = '-draft';

/** The draft of the version that a step leads to. It sorts between the two versions. */
export const draftAfter = ({ version }: Release, bump: Bump): Edition => ({
  version: stepped(version, bump) + DRAFT,
  released: null,
});

/** The number that a draft gets when it is released. */
export const numberOf = ({ version }: Edition) => version.replace(DRAFT, '');
