// @ts-check
/** Finds programs of the system. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
 * Whether a program runs. A downloaded one may lack system libraries, so its existence is not enough. On Windows
 * `--version` would open a browser window.
 * @param {string} path
 */
export function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
