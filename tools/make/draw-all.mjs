// @ts-check
/** Draws every image that is made when asked for, for hosts that can't be asked. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { currentFolder } from '../../server/build-folder.mjs';
import { drawer } from '../../server/images/draw.mjs';
import { readTold } from '../../server/site.mjs';
import { ROOT } from '../run/run.mjs';

/** Draws into the folder that `out` leads to, in as many threads as there are cores; what is there already stays. */
export async function drawAll() {
  const folder = currentFolder(ROOT);
  if (folder === null) throw new Error('There is no build to draw for.');
  const { images, fonts } = readTold(folder);
  const threads = availableParallelism();
  const { draw, close } = drawer({ threads, fonts });
  const fileOf = (/** @type {string} */ path) => join(folder, 'site', path);
  const left = Object.entries(images).filter(([path]) => !existsSync(fileOf(path)));
  const count = left.length;
  const begun = Date.now();
  const drawLeft = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, { drawing, form }] = next;
      const image = await draw(await readFile(join(folder, drawing), 'utf8'), form);
      writeFileSync(`${fileOf(path)}.new`, image);
      renameSync(`${fileOf(path)}.new`, fileOf(path));
    }
  };
  // One more than threads: while one is written down the next is being drawn.
  await Promise.all(Array.from({ length: threads + 1 }, drawLeft));
  await close();
  console.log(`${count} images drawn in ${((Date.now() - begun) / 1000).toFixed(0)} s. The site is in out/site.`);
}
