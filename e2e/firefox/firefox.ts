/**
 * A page in the system's own Firefox, over WebDriver BiDi. Playwright 1.65 asks every Firefox for an emulation of media
 * features that the stock one doesn't support yet, so Puppeteer drives the browser and Playwright runs the tests.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { NO_FIREFOX } from '../../tools/run/firefox.mjs';
import { withTestFonts } from '../../tools/run/test-fonts.mjs';

export type { Page };

type Scheme = 'light' | 'dark';
/** Puppeteer's default of 30 s is too short on a busy machine. */
const PATIENCE_MS = 120_000;
type Launched = { readonly browser: Browser; readonly downloads: string };

/** Preferences for which BiDi has no command yet. */
const preferences = (reader: Scheme, downloads: string) => ({
  'layout.css.prefers-color-scheme.content-override': reader === 'dark' ? 0 : 1,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  // Tab reaches links on macOS too.
  'accessibility.tabfocus': 7,
});

/**
 * `tab` is a page in its own context. The test fails on any error that Firefox reports: exceptions, console errors and
 * violations of the Content Security Policy, in the page and in its frames.
 */
export const test = base.extend<{ tab: Page }, { reader: Scheme; firefox: Launched | null }>({
  reader: ['light', { option: true, scope: 'worker' }],
  firefox: [
    async ({ reader }, use) => {
      const executablePath = process.env.FIREFOX_PATH;
      if (!executablePath) return use(null);
      const downloads = await mkdtemp(join(tmpdir(), 'firefox-downloads-'));
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        timeout: PATIENCE_MS,
        env: withTestFonts(),
        extraPrefsFirefox: preferences(reader, downloads),
      });
      await use({ browser, downloads });
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    if (!firefox) return test.skip(true, NO_FIREFOX);
    const context = await firefox.browser.createBrowserContext();
    const tab = await context.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    const noise: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(String(error)));
    await use(tab);
    await context.close();
    expect(noise).toEqual([]);
  },
});

export { expect };

/** The text of the saved file with a matching name, or null while there is none. */
export async function saved(firefox: Launched | null, name: RegExp) {
  const folder = firefox?.downloads ?? '';
  const file = (await readdir(folder)).find((one) => name.test(one));
  return file === undefined ? null : readFile(join(folder, file), 'utf8');
}
