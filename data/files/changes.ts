import { LICENCE } from '../cite';
import { history } from '../releases/history';
import type { Edition } from '../releases/releases';
import { SUMS_PATH } from './checksums';
import type { PublishedFile, ReleasedFile } from './published-file';

export const CHANGES_PATH = 'changes.json';

/** What every version and the draft changed, newest first: records and files added and removed, fields revised, and why. */
export function changesFile(files: readonly ReleasedFile[], { version }: Edition): PublishedFile {
  // The list of files must be whole, and this one and the checksums are still to come.
  const all = [...files, { path: CHANGES_PATH, body: '' }, { path: SUMS_PATH, body: '' }];
  const head = { dataset: 'wartime-exodus', version, licence: LICENCE.spdx };
  return {
    path: CHANGES_PATH,
    body: `${JSON.stringify({ ...head, changes: history(all) }, null, 2)}\n`,
    about: 'What each version added, removed and revised: old value, new value, reason.',
    group: 'whole',
  };
}
