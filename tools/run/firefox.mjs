// @ts-check
/**
 * Finds a Firefox that starts. It is the system's own, driven over WebDriver BiDi, because Playwright's build has
 * its own protocol. Unlike Chromium it may be missing: its tests are then skipped, with a message.
 * Node built-ins only, until the packages are installed.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { onPath, starts } from './programs.mjs';

const NAMES = ['firefox', 'firefox-esr'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'];
const MAC = 'Applications/Firefox.app/Contents/MacOS/firefox';
const WINDOWS = join('Mozilla Firefox', 'firefox.exe');

export const NO_FIREFOX =
  'SKIPPED: the tests in Firefox, as no Firefox was found. Install one, or name one: FIREFOX_PATH=/path/to/firefox npm test';

/**
 * The path of a Firefox, or null. Throws when FIREFOX_PATH names one that doesn't start.
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`FIREFOX_PATH is "${named}", and that does not start. Correct it, or unset it to have one found.`);
  }
  return places().find((path) => path !== null && existsSync(path) && starts(path)) ?? null;
}

/** Debian's package. */
export const FIREFOX = { isInstalled: () => findFirefox() !== null, packages: [['firefox-esr']] };

/** @returns {(string | null)[]} */
function places() {
  if (process.platform === 'darwin') return [join('/', MAC), join(homedir(), MAC)];
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return roots.map((root) => (root ? join(root, WINDOWS) : null));
  }
  return NAMES.flatMap((name) => [onPath(name), ...FOLDERS.map((folder) => join(folder, name))]);
}
