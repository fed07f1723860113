// @ts-check
/**
 * Where builds are. Each has its own folder in .builds and never changes again; `out` links to the one to serve.
 * Node built-ins only.
 */
import { lstatSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All paths here are relative to the repository's root. */
export const BUILDS = '.builds';
/** A build under way. */
export const MAKING = `${BUILDS}/making`;
/** Pages as Next exports them, before they are finished. */
export const PAGES = `${MAKING}/pages`;
/** A fixed build id for Next, so that two builds of the same sources have the same bytes. */
export const BUILD_ID = 'site';
/** Link to the build to serve. */
export const CURRENT = 'out';

/** Marks a build as served until the process with this id ends. */
export const servedBy = (/** @type {number | ''} */ pid) => `served-by-${pid}`;

/** Whether `out` is a link, even a broken one. */
export function isLinked(/** @type {string} */ root) {
  return lstatSync(join(root, CURRENT), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * The folder that `out` links to now, for a caller that stays with this build when a newer one is made; null when there
 * is none: the link is broken, or was never made.
 * @param {string} root
 */
export function currentFolder(root) {
  if (!isLinked(root)) return null;
  const folder = resolve(root, readlinkSync(join(root, CURRENT)));
  return statSync(folder, { throwIfNoEntry: false }) ? folder : null;
}

/**
 * Keeps the build of a running server from being deleted.
 * @param {string} folder
 */
export function markServed(folder) {
  try {
    writeFileSync(join(folder, servedBy(process.pid)), '');
  } catch {
    // A folder that can't be written can't be deleted either.
  }
}
