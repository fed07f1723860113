// @ts-check
/** Finds programs of the system, and installs Debian's packages where we may. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

export const isRoot = process.getuid?.() === 0;

/**
 * @param {string} name
 * @returns {string | null}
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * A downloaded program may lack system libraries, so being there is not enough. On Windows `--version`
 * would open a browser's window.
 * @param {string} path
 */
export function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Whether Debian's packages can be installed without asking anybody. */
export function canInstallPackages() {
  return isRoot && onPath('apt-get') !== null;
}

/**
 * Whether it went well is for the caller to see: by looking for the program.
 * @param {string} name of a Debian package
 */
export async function installPackage(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
}
