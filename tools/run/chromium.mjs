// @ts-check
/** Finds a Chromium that starts. Node built-ins only, until the packages are installed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isRoot, onPath, starts } from './programs.mjs';
import { run } from './run.mjs';

/** The first is Chromium without windows: the same pages in two thirds of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

/**
 * Keeps Chromium off the network and off QUIC; root can't use its sandbox. Without windows it would round each glyph to
 * whole pixels; the hinting flag places text as Chromium with windows does.
 */
export const LAUNCH_ARGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WAYS_OUT =
  'Install one (npx playwright install --with-deps chromium, or your system\'s package "chromium"), or name one: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * The path of a Chromium. Throws when there is none, or when CHROMIUM_PATH names one that doesn't start.
 * @returns {string}
 */
export function requireChromium() {
  const path = findChromium();
  if (!path)
    throw new Error(
      `No Chromium was found that starts. ${WAYS_OUT}${process.env.NO_SYSTEM_INSTALL ? '. Or unset NO_SYSTEM_INSTALL: as root on Debian, npm test then installs it' : ''}`,
    );
  return path;
}

/** Debian's packages, the smaller first. */
export const CHROMIUM = {
  isInstalled: () => findChromium() !== null,
  packages: [['chromium-headless-shell'], ['chromium']],
};

/** Downloads Playwright's Chromium when there is none. It may lack system libraries. */
export async function downloadChromium() {
  if (findChromium()) return;
  console.log('No Chromium was found. Downloading the one of Playwright …');
  await run('npm', ['exec', '--', 'playwright', 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
}

/** @returns {string | null} */
function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", and that does not start. Correct it, or unset it to have one found.`);
  }
  const candidates = [
    playwrightsOwn(),
    ...NAMES.flatMap((name) => [onPath(name), ...FOLDERS.map((folder) => join(folder, name))]),
  ];
  return candidates.find((path) => path !== null && existsSync(path) && starts(path)) ?? null;
}

/** Where Playwright's own Chromium is or would be. */
function playwrightsOwn() {
  /** @type {typeof import('playwright')} */
  const { chromium } = createRequire(import.meta.url)('playwright');
  return chromium.executablePath();
}
