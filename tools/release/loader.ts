/** `npm run loader:freeze`: releases the loader under the next number if its bytes have changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { frozenLoader, loaderFile, loaderVersions } from '../../data/releases/loaders';
import { asset } from '../../server/assets';

const latest = loaderVersions().at(-1) ?? 0;
const now = asset('loader.js');
if (latest > 0 && frozenLoader(latest) === now) {
  console.log(`Loader ${latest} is up to date.`);
} else {
  const file = loaderFile(latest + 1);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  console.log(`Released as loader ${latest + 1}: ${file}`);
}
