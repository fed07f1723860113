// @ts-check
/** Draws every image that the server would make on demand, for hosts without our server. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { currentFolder } from '../../server/build-folder.mjs';
import { drawer } from '../../server/images/draw.mjs';
import { readManifest } from '../../server/site.mjs';
import { ROOT } from '../run/run.mjs';

/** Draws into the folder that `out` links to, with a thread per core; existing images are kept. */
export async function drawAll() {
  const folder = currentFolder(ROOT);
  if (folder === null) throw new Error('There is no build in out/ to draw images for. Make one: npm run build');
  const { images, fonts } = readManifest(folder);
  const threads = availableParallelism();
  const { draw, close } = drawer({ threads, fonts });
  const fileOf = (/** @type {string} */ path) => join(folder, 'site', path);
  const left = Object.entries(images).filter(([path]) => !existsSync(fileOf(path)));
  const count = left.length;
  const started = Date.now();
  const drawLeft = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, { drawing, form }] = next;
      const image = await draw(await readFile(join(folder, drawing), 'utf8'), form);
      writeFileSync(`${fileOf(path)}.new`, image);
      renameSync(`${fileOf(path)}.new`, fileOf(path));
    }
  };
  // One more than threads, so that the next is drawn while one is written.
  await Promise.all(Array.from({ length: threads + 1 }, drawLeft));
  await close();
  console.log(`${count} images drawn in ${((Date.now() - started) / 1000).toFixed(0)} s. The site is in out/site.`);
}
