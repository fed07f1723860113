// @ts-check
/** What a build tells its server: every address with its file, type, tag and headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFrom } from './headers/headers-from.mjs';

/** The file with what a build tells its server; it is beside the site's folder and is not published. */
export const MANIFEST = 'server.json';

/** @typedef {Readonly<Record<string, string>>} Headers */
/**
 * A published file: `file` is its path in the site's folder; `tag` is made from its bytes; `sizes` are those of the
 * file and of its compressed copies, if any; `own` are headers that no row of the table gives.
 * @typedef {{ readonly file: string, readonly type: string, readonly tag: string,
 *   readonly sizes: { readonly identity: number, readonly br?: number, readonly gzip?: number }, readonly own?: Headers }} Listed
 */
/**
 * An image made on demand: from which drawing, in which form. `tag` is made from both.
 * @typedef {{ readonly drawing: string, readonly form: Exclude<import('./images/recipe').Form, 'svg'>, readonly tag: string }} Image
 */
/**
 * @typedef {{ readonly table: readonly import('./headers/headers-from.mjs').HeaderRow[],
 *   readonly home: Readonly<Record<string, string>>, readonly files: Readonly<Record<string, Listed>>,
 *   readonly chunks: readonly string[], readonly images: Readonly<Record<string, Image>>,
 *   readonly fonts: readonly string[], readonly oembed: import('./oembed.mjs').OembedBook }} Manifest
 */
/**
 * What is sent for an address: the file, and every header that doesn't depend on the client.
 * @typedef {{ readonly file: string, readonly tag: string, readonly sizes: Listed['sizes'], readonly headers: Headers }} Entry
 */

/**
 * @param {string} folder of a build
 * @returns {Manifest}
 */
export const readManifest = (folder) => JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));

/** @typedef {ReturnType<typeof readSite>} Site */

/**
 * Reads a build. All its addresses are known from here on; the disk is never searched for others.
 * @param {string} folder of a build
 */
export function readSite(folder) {
  const manifest = readManifest(folder);
  const headersAt = headersFrom(manifest.table);
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [path, { file, type, tag, sizes, own }] of Object.entries(manifest.files)) {
    const headers = { ...headersAt(path), 'content-type': type, ...own };
    entries.set(path, { file: join(folder, 'site', file), tag, sizes, headers });
  }
  return { ...manifest, folder, headersAt, entries };
}
