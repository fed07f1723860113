/**
 * Compares the first screen of a page of each kind with its accepted picture: layout, styles and fonts. Charts are
 * compared as SVG text, in components/charts/pictures. After an intended change, run `npm run pictures` and look at every
 * changed picture before you commit it.
 */
import { expect, test } from '@playwright/test';
import {
  chartPath,
  chartsPath,
  countryPath,
  dataPath,
  embedPath,
  explorePath,
  figurePath,
  overviewPath,
  privacyPath,
  sourcesPath,
  storyPath,
} from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';

/** The dark theme changes only colours, so one width is enough. */
const LOOKS = [
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 360, height: 640, colorScheme: 'dark' },
  { width: 1440, height: 720, colorScheme: 'light' },
] as const;
/** How much a picture may differ from the accepted one: the share of its pixels, and the colour distance of each. */
const TOLERANCE = { maxDiffPixelRatio: 0.01, threshold: 0.1 };

const PAGES = {
  overview: overviewPath(ORIGINAL),
  'overview.ru': overviewPath('ru'),
  country: countryPath(ORIGINAL, 'georgia'),
  story: storyPath(ORIGINAL),
  'story.ru': storyPath('ru'),
  chart: chartPath(ORIGINAL, 'total-estimates'),
  charts: chartsPath(ORIGINAL),
  figure: figurePath(ORIGINAL, 'nyt-total-fled'),
  explore: explorePath(ORIGINAL),
  data: dataPath(ORIGINAL),
  privacy: privacyPath(ORIGINAL),
  sources: sourcesPath(ORIGINAL),
  embed: embedPath('destinations-map', ORIGINAL),
  'not-found': `/${ORIGINAL}/nothing-here`,
};

for (const [name, path] of Object.entries(PAGES))
  test(`the page of kind “${name}” looks as accepted`, async ({ page }) => {
    await page.goto(path);
    if (name === 'explore') await expect(page.locator('.explore-plot svg').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    for (const { width, height, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await expect.soft(page).toHaveScreenshot(`${name}.${width}.${colorScheme}.png`, TOLERANCE);
    }
  });

test('without scripts a chart is the same picture', async ({ browser, baseURL }) => {
  const viewport = { width: 600, height: 900 };
  // Set at creation: after a resize before the first paint, Chromium renders the edges of circles differently.
  const [page, bare] = [
    await browser.newPage({ viewport }),
    await browser.newPage({ viewport, javaScriptEnabled: false }),
  ];
  // One of each kind of drawing but the map, whose buttons need a script.
  for (const slug of ['how-many', 'total-estimates', 'sectors', 'when-they-left', 'scholars-left']) {
    const taken: Buffer[] = [];
    for (const one of [page, bare]) {
      await one.goto(`${baseURL}${chartPath(ORIGINAL, slug)}`);
      await one.evaluate(() => document.fonts.ready);
      taken.push(await one.locator('.pictures').screenshot());
    }
    const [whole, without] = taken;
    expect(without && whole?.equals(without), slug).toBe(true);
  }
  await Promise.all([page.close(), bare.close()]);
});
