// @ts-check
/** What a build says of itself, for whoever serves it: every address with its file, type, tag, headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFrom } from './headers/headers-from.mjs';

/** The file that a build tells its server by; it lies beside the site's folder and is not published. */
export const TOLD = 'server.json';

/** @typedef {Readonly<Record<string, string>>} Headers */
/**
 * A published file: `file` lies in the site's folder; `tag` is made from its bytes; `sizes` are those of the file and of
 * its compressed copies, where it has them; `own` are headers that no row of the table gives.
 * @typedef {{ readonly file: string, readonly type: string, readonly tag: string,
 *   readonly sizes: { readonly identity: number, readonly br?: number, readonly gzip?: number }, readonly own?: Headers }} Listed
 */
/**
 * An image made when asked for: from which drawing, and how. `tag` is made from both.
 * @typedef {{ readonly drawing: string, readonly form: Exclude<import('./images/recipe').Form, 'svg'>, readonly tag: string }} Image
 */
/**
 * @typedef {{ readonly table: readonly import('./headers/headers-from.mjs').HeaderRow[],
 *   readonly home: Readonly<Record<string, string>>, readonly files: Readonly<Record<string, Listed>>,
 *   readonly chunks: readonly string[], readonly images: Readonly<Record<string, Image>>,
 *   readonly fonts: readonly string[], readonly oembed: import('./oembed.mjs').OembedBook }} Told
 */
/**
 * What is sent for an address: where the bytes lie, and every header but those that depend on the asker.
 * @typedef {{ readonly file: string, readonly tag: string, readonly sizes: Listed['sizes'], readonly headers: Headers }} Entry
 */

/**
 * @param {string} folder of a build
 * @returns {Told}
 */
export const readTold = (folder) => JSON.parse(readFileSync(join(folder, TOLD), 'utf8'));

/** @typedef {ReturnType<typeof readSite>} Site */

/**
 * Reads a build. Everything that has an address is known from here on; nothing else is looked for on the disk.
 * @param {string} folder of a build
 */
export function readSite(folder) {
  const told = readTold(folder);
  const headersAt = headersFrom(told.table);
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [path, { file, type, tag, sizes, own }] of Object.entries(told.files)) {
    const headers = { ...headersAt(path), 'content-type': type, ...own };
    entries.set(path, { file: join(folder, 'site', file), tag, sizes, headers });
  }
  return { ...told, folder, headersAt, entries };
}
