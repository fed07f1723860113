// @ts-check
/** Replaces the last build with a finished one, atomically. Node built-ins only. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { BUILDS, CURRENT, currentFolder, isLinked, MAKING, servedBy } from '../../server/build-folder.mjs';
import { isAlive } from '../run/is-alive.mjs';

const LOCK = `${BUILDS}/lock`;
/** What is beside the builds: the lock, a build under way, and images drawn by servers. */
const BESIDE = ['lock', 'making', 'images'];
const ON_WINDOWS = process.platform === 'win32';

/**
 * Begins a build. Throws when another is under way, as both would write into one folder; clears away what a killed one
 * left behind. Returns a function to call at the end.
 * @param {string} root
 */
export function beginBuild(root) {
  mkdirSync(join(root, BUILDS), { recursive: true });
  const lock = join(root, LOCK);
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const pid = Number(readFileSync(lock, 'utf8'));
    if (isAlive(pid))
      throw new Error(
        `A build is under way (process ${pid}). Wait for it, or stop it. If that process is no build, delete ${LOCK}.`,
      );
    writeFileSync(lock, String(process.pid));
  }
  rmSync(join(root, MAKING), { recursive: true, force: true });
  return () => rmSync(lock, { force: true });
}

/**
 * Makes the new build the one to serve. Readers see the former or the new one at any time, never a mix. Running servers
 * keep theirs; the former build stays, older ones are deleted once no server uses them.
 * @param {string} root
 * @param {string} id the name of its folder, which no other build has
 */
export function publishBuild(root, id) {
  const folder = join(BUILDS, id);
  const former = currentFolder(root);
  renameSync(join(root, MAKING), join(root, folder));
  switchLink(root, folder);
  for (const name of readdirSync(join(root, BUILDS))) {
    const kept = [id, ...(former === null ? [] : [basename(former)]), ...BESIDE].includes(name);
    if (!kept && !isServed(join(root, BUILDS, name)))
      rmSync(join(root, BUILDS, name), { recursive: true, force: true });
  }
}

/**
 * A link can be replaced atomically, a folder can't.
 * @param {string} root
 * @param {string} folder
 */
function switchLink(root, folder) {
  const current = join(root, CURRENT);
  const link = `${current}-link`;
  rmSync(link, { force: true });
  // On Windows only a junction needs no privileges; it takes an absolute path. Elsewhere a checkout may be moved.
  symlinkSync(ON_WINDOWS ? join(root, folder) : folder, link, 'junction');
  if (existsSync(current) && !isLinked(root)) renameSync(current, join(root, BUILDS, 'in-place'));
  if (ON_WINDOWS) rmSync(current, { force: true, recursive: true });
  renameSync(link, current);
}

/** @param {string} folder */
function isServed(folder) {
  const prefix = servedBy('');
  return readdirSync(folder).some((name) => name.startsWith(prefix) && isAlive(Number(name.slice(prefix.length))));
}
