/** Browser tests run against the finished build, served as `npm start` serves it. */
import { defineConfig } from '@playwright/test';
import { hasBuild } from './scripts/build.mjs';
import { LAUNCH_ARGS, requireChromium } from './scripts/chromium.mjs';
import { TEST_HOST_PORT, TEST_PORT } from './scripts/serve.mjs';

const SITE = `http://localhost:${TEST_PORT}`;

if (!hasBuild()) throw new Error(`There is no build in .next to test. Make one: SITE_URL=${SITE} npm run build`);
// Workers read this file again and need not search again.
process.env.CHROMIUM_PATH = requireChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'e2e/pictures/accepted/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: SITE,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...LAUNCH_ARGS] },
    // Far from UTC and from en-US: a date or number formatted in the reader's own way shows at once.
    timezoneId: 'Pacific/Auckland',
    locale: 'en-GB',
    trace: 'off',
  },
  webServer: [
    {
      command: `node node_modules/next/dist/bin/next start --port ${TEST_PORT}`,
      url: `${SITE}/en`,
      env: { SITE_URL: SITE, NEXT_TELEMETRY_DISABLED: '1' },
      stdout: 'ignore',
      reuseExistingServer: false,
    },
    {
      command: `node --import tsx e2e/server.ts ${TEST_HOST_PORT}`,
      port: TEST_HOST_PORT,
      reuseExistingServer: false,
    },
  ],
});
