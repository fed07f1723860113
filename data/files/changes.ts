import { LICENCE } from '../cite';
import { VERSION } from '../dataset';
import { history } from '../releases/history';
import type { PublishedFile, ReleasedFile } from './published-file';

export const CHANGES_PATH = 'changes.json';
const SUMS_PATH = 'SHA256SUMS';

/** What every version changed, newest first: records and files added and removed, fields revised, and why. */
export function changesFile(files: readonly ReleasedFile[]): PublishedFile {
  // The list of files must be whole, and this one and the checksums are still to come.
  const all = [...files, { path: CHANGES_PATH, body: '' }, { path: SUMS_PATH, body: '' }];
  const head = { dataset: 'wartime-exodus', version: VERSION, licence: LICENCE.spdx };
  return {
    path: CHANGES_PATH,
    body: `${JSON.stringify({ ...head, changes: history(all) }, null, 2)}\n`,
    about: 'What each version added, removed and revised: old value, new value, reason.',
    group: 'whole',
  };
}
