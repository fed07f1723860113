// @ts-check
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { KEPT_BYTES } from './bounds.mjs';

const NEW = '.new';

/**
 * Finished images on disk, by tag, up to `bytes` in all; the least recently used is deleted first. Images of an earlier
 * server are found again.
 * @param {string} folder
 */
export function keptImages(folder, bytes = KEPT_BYTES) {
  const file = (/** @type {string} */ tag) => join(folder, tag);
  /** @type {LRUCache<string, number>} */
  const sizes = new LRUCache({
    maxSize: bytes,
    sizeCalculation: (size) => size || 1,
    dispose: (_size, tag, why) => why === 'evict' && rmSync(file(tag), { force: true }),
  });
  mkdirSync(folder, { recursive: true });
  // Half-written files of a server that was killed.
  for (const name of readdirSync(folder).filter((one) => one.endsWith(NEW))) rmSync(file(name), { force: true });
  const found = readdirSync(folder).map((tag) => ({ tag, ...pick(statSync(file(tag))) }));
  for (const { tag, size } of found.sort((a, b) => a.mtimeMs - b.mtimeMs)) sizes.set(tag, size);

  return {
    file,
    /** The size of an image in bytes; undefined when it isn't there. */
    size: (/** @type {string} */ tag) => sizes.get(tag),
    /**
     * Writes an image atomically; resolves to its size.
     * @param {string} tag
     * @param {Uint8Array} image
     */
    keep: async (tag, image) => {
      await writeFile(file(tag) + NEW, image);
      await rename(file(tag) + NEW, file(tag));
      sizes.set(tag, image.byteLength);
      return image.byteLength;
    },
  };
}

const pick = (/** @type {import('node:fs').Stats} */ { size, mtimeMs }) => ({ size, mtimeMs });
