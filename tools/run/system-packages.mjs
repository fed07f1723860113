// @ts-check
/**
 * Installs what npm can't provide from Debian: only as root, and only after a line that says so and how to forbid it.
 * Node built-ins only.
 */
import { isRoot, onPath } from './programs.mjs';
import { run } from './run.mjs';

/**
 * A program of the system, and the alternatives that provide it, each a list of Debian packages, preferred first.
 * @typedef {{ readonly isInstalled: () => boolean, readonly packages: readonly (readonly string[])[] }} Wanted
 */
/** @typedef {{ readonly isRoot: boolean, readonly hasApt: boolean, readonly isForbidden: boolean }} Permission */

/**
 * The line to print before system packages are installed; null when none may be, or none is missing.
 * @param {readonly Wanted[]} missing
 * @param {Permission} permission
 */
export function announcement(missing, { isRoot, hasApt, isForbidden }) {
  if (missing.length === 0 || !isRoot || !hasApt || isForbidden) return null;
  const names = missing.flatMap(({ packages: [first = []] }) => first);
  return `Installing with apt-get, as they are missing here: ${names.join(', ')}. To forbid it: NO_SYSTEM_INSTALL=1 npm test`;
}

/**
 * Installs the missing ones of these, where allowed. Whether that worked the caller sees by looking for them again.
 * @param {readonly Wanted[]} wanted
 */
export async function installFromSystem(wanted) {
  const missing = wanted.filter(({ isInstalled }) => !isInstalled());
  const isForbidden = Boolean(process.env.NO_SYSTEM_INSTALL);
  const line = announcement(missing, { isRoot, hasApt: onPath('apt-get') !== null, isForbidden });
  if (line === null) return;
  console.log(line);
  await aptGet('update');
  for (const { isInstalled, packages } of missing)
    for (const names of packages)
      if (!isInstalled()) await aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** @param {string[]} args */
const aptGet = (...args) => run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
