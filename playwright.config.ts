/** Browser tests run against the finished build, served as `npm start` serves it. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { hasBuild } from './tools/make/build-state.mjs';
import { LAUNCH_ARGS, requireChromium } from './tools/run/chromium.mjs';
import { findFirefox, NO_FIREFOX } from './tools/run/firefox.mjs';
import { TEST_HOST_PORT, TEST_PORT } from './tools/run/serve.mjs';
import { withTestFonts } from './tools/run/test-fonts.mjs';

/** The same tests hold for the folder on another host: SERVED_BY=nginx runs them there. */
const overNginx = process.env.SERVED_BY === 'nginx';
/** What only a server can do (it weighs wishes and makes answers), and images, which only an export draws beforehand. */
const notInFolder = existsSync('out/site/images/destinations.en.light.png') ? /@server/ : /@server|@images/;
/** A machine with other work makes any test slow, so none has a limit of its own. These end what hangs, and name it. */
const MINUTE = 60_000;
const SITE = `http://localhost:${TEST_PORT}`;

if (!hasBuild()) throw new Error(`There is no build in out to test. Make one: SITE_URL=${SITE} npm run build`);
// Workers read this file again and need not search again.
process.env.CHROMIUM_PATH = requireChromium();
if (process.env.FIREFOX_PATH === undefined) {
  process.env.FIREFOX_PATH = findFirefox() ?? '';
  if (!process.env.FIREFOX_PATH) console.warn(NO_FIREFOX);
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'e2e/pictures/accepted/{arg}{ext}',
  fullyParallel: true,
  // Two cores are busy with three: a page that waits for its next frame leaves one idle.
  workers: 3,
  retries: 0,
  timeout: 10 * MINUTE,
  globalTimeout: 40 * MINUTE,
  expect: { timeout: 2 * MINUTE },
  grepInvert: overNginx ? notInFolder : [],
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: SITE,
    actionTimeout: 2 * MINUTE,
    navigationTimeout: 2 * MINUTE,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...LAUNCH_ARGS], env: withTestFonts() },
    // Far from UTC and from en-US: a date or number formatted in the reader's own way shows at once.
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    trace: 'off',
  },
  webServer: [
    {
      command: overNginx ? 'node tools/run/serve-export.mjs' : 'node server/site-server.mjs',
      url: `${SITE}/en`,
      env: { SITE_URL: SITE, NEXT_TELEMETRY_DISABLED: '1', PORT: String(TEST_PORT) },
      stdout: 'ignore',
      timeout: 3 * MINUTE,
      // Killed outright it would leave nginx behind.
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
      reuseExistingServer: false,
    },
    {
      command: `node --import tsx e2e/server.ts ${TEST_HOST_PORT}`,
      port: TEST_HOST_PORT,
      timeout: 3 * MINUTE,
      reuseExistingServer: false,
    },
  ],
});
