// @ts-check
/**
 * Asks Debian for what npm can't bring, where that needs nobody's leave: as root, and not without a line that says so
 * and how to forbid it. Node built-ins only.
 */
import { isRoot, onPath } from './programs.mjs';
import { run } from './run.mjs';

/**
 * A program of the system: what brings it, the first package to be had, each a list of Debian's packages.
 * @typedef {{ readonly isThere: () => boolean, readonly packages: readonly (readonly string[])[] }} Wanted
 */
/** @typedef {{ readonly isRoot: boolean, readonly hasApt: boolean, readonly isForbidden: boolean }} Leave */

/**
 * What is to be said before packages of the system are installed; null when none may be, or none is missing.
 * @param {readonly Wanted[]} missing
 * @param {Leave} leave
 */
export function announcement(missing, { isRoot, hasApt, isForbidden }) {
  if (missing.length === 0 || !isRoot || !hasApt || isForbidden) return null;
  const names = missing.flatMap(({ packages: [first = []] }) => first);
  return `Installing with apt-get, as they are missing here: ${names.join(', ')}. To forbid it: NO_SYSTEM_INSTALL=1 npm test`;
}

/**
 * Installs what is missing of these, where we may. Whether it went well is for the caller to see: by looking for it.
 * @param {readonly Wanted[]} wanted
 */
export async function installFromSystem(wanted) {
  const missing = wanted.filter(({ isThere }) => !isThere());
  const isForbidden = Boolean(process.env.NO_SYSTEM_INSTALL);
  const line = announcement(missing, { isRoot, hasApt: onPath('apt-get') !== null, isForbidden });
  if (line === null) return;
  console.log(line);
  await aptGet('update');
  for (const { isThere, packages } of missing)
    for (const names of packages) if (!isThere()) await aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** @param {string[]} args */
const aptGet = (...args) => run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
