/** Freezes the current files as the version in data/dataset.ts. Refuses to touch a version already frozen. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { charts } from '../components/charts';
import { currentFiles } from '../components/surfaces/downloads';
import { VERSION } from '../data/dataset';
import { frozenFolder } from '../data/releases/frozen';

const folder = frozenFolder(VERSION);
if (existsSync(folder)) {
  console.error(`data/releases/v${VERSION} is frozen already. Raise VERSION in data/dataset.ts first.`);
  process.exit(1);
}
for (const file of await currentFiles(charts)) {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.body);
}
console.log(`Froze version ${VERSION} in data/releases/v${VERSION}.`);
