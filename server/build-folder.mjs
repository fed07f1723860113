// @ts-check
/**
 * Where builds lie. Each has a folder of its own in .builds and is never changed again; `out` leads to the one
 * to serve. Node built-ins only.
 */
import { lstatSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All paths here are from the repository's root. */
export const BUILDS = '.builds';
/** A build under way. */
export const MAKING = `${BUILDS}/making`;
/** Pages as Next exports them, before they are finished. */
export const PAGES = `${MAKING}/pages`;
/** What Next calls each build: two of the same sources have the same bytes. */
export const BUILD_ID = 'site';
/** Leads to the build to serve. */
export const CURRENT = 'out';

/** Marks a build as served, until the process with this number has ended. */
export const servedBy = (/** @type {number | ''} */ pid) => `served-by-${pid}`;

/** Whether `out` is a link, of whatever leads nowhere too. */
export function isLinked(/** @type {string} */ root) {
  return lstatSync(join(root, CURRENT), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * The folder that `out` leads to now, for one who goes on with that build when a newer one is made; null when there is
 * none: the link leads nowhere, or was never made.
 * @param {string} root
 */
export function currentFolder(root) {
  if (!isLinked(root)) return null;
  const folder = resolve(root, readlinkSync(join(root, CURRENT)));
  return statSync(folder, { throwIfNoEntry: false }) ? folder : null;
}

/**
 * A server keeps the build that it began with.
 * @param {string} folder
 */
export function keepFolder(folder) {
  try {
    writeFileSync(join(folder, servedBy(process.pid)), '');
  } catch {
    // A folder that can't be written can't be swept away either.
  }
}
