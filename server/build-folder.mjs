// @ts-check
/**
 * Where builds lie. Each has a folder of its own in .builds and is never changed again; `.next` leads to the one
 * to serve. Node built-ins only.
 */
import { lstatSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** All paths here are from the repository's root: Next wants them so. */
export const BUILDS = '.builds';
/** A build under way. The name is fixed, because tsconfig.json names the types that Next writes in it. */
export const MAKING = `${BUILDS}/making`;
/** What `next dev` and `next typegen` write. No build is made from it. */
export const WORK = `${BUILDS}/work`;
export const CURRENT = '.next';

/** Marks a build as served, until the process with this number has ended. */
export const servedBy = (/** @type {number | ''} */ pid) => `served-by-${pid}`;

/** Whether `.next` leads to a build in .builds; hosts that build in place have a plain folder there. */
export function isLinked(root = ROOT) {
  return lstatSync(join(root, CURRENT), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The folder that `.next` leads to now, for one who goes on with that build when a newer one is made. */
export function currentFolder(root = ROOT) {
  return isLinked(root) ? relative(realpathSync(root), realpathSync(join(root, CURRENT))) : CURRENT;
}

/**
 * The folder that Next works in. NEXT_DIST_DIR has the first word.
 * @param {string} phase Next's name for what it is about to do
 */
export function folderFor(phase) {
  if (phase === 'phase-production-server') return claim(process.env.NEXT_DIST_DIR ?? currentFolder());
  if (process.env.NEXT_DIST_DIR) return process.env.NEXT_DIST_DIR;
  if (phase === 'phase-development-server') return WORK;
  if (isLinked())
    throw new Error(
      'This would write into the build that is served. For a build: npm run build. For types: npm run typegen.',
    );
  return CURRENT;
}

/**
 * A server keeps the build that it began with: its code asks for this folder by the same variable.
 * @param {string} folder
 */
function claim(folder) {
  process.env.NEXT_DIST_DIR = folder;
  try {
    if (folder.startsWith(BUILDS)) writeFileSync(join(ROOT, folder, servedBy(process.pid)), '');
  } catch {
    // A folder that can't be written can't be swept away either.
  }
  return folder;
}
