/**
 * Freezes the current files as the version in data/dataset.ts. Refuses to touch a version already frozen,
 * and a number that does not fit what has changed since the last one.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentFiles } from '../../components/answers/downloads';
import { charts } from '../../components/charts';
import { VERSION } from '../../data/dataset';
import { bumpFor, type Changes, stepped } from '../../data/releases/changes';
import { fileStep, larger } from '../../data/releases/file-step';
import { frozenFiles, frozenFolder } from '../../data/releases/frozen';
import { listNewHashes } from '../../data/releases/hash-list';
import { history } from '../../data/releases/history';
import { giveUp } from '../run/run.mjs';

const folder = frozenFolder(VERSION);
if (existsSync(folder)) giveUp(`data/releases/v${VERSION} is frozen already. Raise VERSION in data/dataset.ts first.`);
// Of a version that was taken back before, the hashes go.
listNewHashes();
const files = await currentFiles(charts);
const [changes] = history(files);
const refused = changes && whyNot(changes);
if (refused) giveUp(refused);
for (const file of files) {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.body);
}
console.log(`Froze version ${VERSION} in data/releases/v${VERSION}.`);

/** Why these changes may not be released under this number; null when they may. */
function whyNot(found: Changes): string | null {
  const byFile = fileStep(frozenFiles(found.before), files);
  const bump = larger(bumpFor(found), byFile.bump);
  if (bump === 'none') return `Nothing has changed since ${found.before}: there is nothing to release.`;
  const fitting = stepped(found.before, bump);
  const unexplained = found.revised.filter(({ table, reason }) => table === 'figures' && reason === null);
  if (unexplained.length > 0) {
    const list = unexplained.map(({ id, column }) => `${id}, ${column}`).join('; ');
    return `These figures read differently and nothing says why: ${list}. Add a record for each to data/corrections.json.`;
  }
  if (fitting === VERSION) return null;
  const columns = [...found.columns.added, ...found.columns.removed];
  const told = [
    `records added ${found.added.length}, removed ${found.removed.length}, fields revised ${found.revised.length}`,
    `files added ${found.files.added.length}, removed ${found.files.removed.length}`,
    ...(columns.length > 0 ? [`columns changed: ${columns.join(', ')}`] : []),
    ...(byFile.path === null ? [] : [`for example ${byFile.path} differs`]),
  ].join('; ');
  return `Since ${found.before}: ${told}. That is a ${bump} step: set VERSION in data/dataset.ts to ${fitting}.`;
}
