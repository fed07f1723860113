import { LICENCE } from '../cite';
import { history } from '../releases/history';
import type { Edition } from '../releases/releases';
import { SUMS_PATH } from './checksums';
import type { PublishedFile, ReleasedFile } from './published-file';

export const CHANGES_PATH = 'changes.json';

/**
 * What each version and the draft changed, newest first: records and files added or removed, fields revised, and why.
 */
export function changesFile(files: readonly ReleasedFile[], { version }: Edition): PublishedFile {
  // The list must be complete, but this file and the checksums don't exist yet.
  const all = [...files, { path: CHANGES_PATH, body: '' }, { path: SUMS_PATH, body: '' }];
  const head = { dataset: 'wartime-exodus', version, licence: LICENCE.spdx };
  return {
    path: CHANGES_PATH,
    body: `${JSON.stringify({ ...head, changes: history(all) }, null, 2)}\n`,
    about: 'What each version added, removed and revised: old value, new value, reason.',
    group: 'whole',
  };
}
