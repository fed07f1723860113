// @ts-check
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LONGEST_WAIT_MS, THREADS, WAITING } from './bounds.mjs';
import { drawer } from './draw.mjs';
import { drawQueue } from './draw-queue.mjs';
import { keptImages } from './kept.mjs';

const typeOf = (/** @type {string} */ path) => (path.endsWith('.png') ? 'image/png' : 'image/svg+xml; charset=utf-8');

/**
 * The headers specific to an image: its type, and the name under which it is saved.
 * @param {string} path
 */
export const imageHeaders = (path) => ({
  'content-type': typeOf(path),
  'content-disposition': `inline; filename="wartime-exodus-${path.slice(path.lastIndexOf('/') + 1)}"`,
});

/**
 * Images made on demand: most of the many forms and sizes are never requested, and making them all takes longer than
 * building the rest of the site. A finished image is kept on disk, in IMAGE_FOLDER or beside the builds, as later
 * builds have most of them too.
 * @param {import('../site.mjs').Site} site
 */
export function imagesOf({ folder, images, fonts, headersAt }) {
  const recipes = new Map(Object.entries(images));
  const kept = keptImages(process.env.IMAGE_FOLDER || join(dirname(folder), 'images'));
  const { draw } = drawer({ fonts });
  /** @type {ReturnType<typeof drawQueue<number>>} */
  const ask = drawQueue({ drawing: THREADS, waiting: WAITING });

  return {
    has: (/** @type {string} */ path) => recipes.has(path),
    /**
     * The image at this path; null when too many others are requested, or when the client has hung up.
     * @param {string} path
     * @param {import('node:http').ServerResponse} response
     * @returns {Promise<import('../site.mjs').Entry | null>}
     */
    get: async (path, response) => {
      const recipe = recipes.get(path);
      if (!recipe) return null;
      const { drawing, form, tag } = recipe;
      const headers = { ...headersAt(path), ...imageHeaders(path) };
      const exported = join(folder, 'site', path);
      const drawn = statSync(exported, { throwIfNoEntry: false });
      if (drawn) return { file: exported, tag, sizes: { identity: drawn.size }, headers };
      const size = kept.size(tag) ?? (await ask(tag, make, abortSignalOf(response)));
      return size === null ? null : { file: kept.file(tag), tag, sizes: { identity: size }, headers };

      async function make() {
        return kept.keep(tag, await draw(await readFile(join(folder, drawing), 'utf8'), form));
      }
    },
  };
}

/**
 * Aborts when a client has hung up or has waited too long.
 * @param {import('node:http').ServerResponse} response
 */
function abortSignalOf(response) {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
}
