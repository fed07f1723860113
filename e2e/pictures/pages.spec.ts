/**
 * A page of each kind against pictures that were looked at before they were accepted: layout, styles and letters of the
 * first screen. What a chart draws is compared as text, in components/charts/pictures.
 * After a wanted change: npm run pictures, and look at what changed before committing it.
 */
import { expect, test } from '@playwright/test';
import {
  chartPath,
  chartsPath,
  dataPath,
  embedPath,
  explorePath,
  figurePath,
  privacyPath,
  sourcesPath,
  storyPath,
} from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';

/** The dark changes colours and neither words nor places: one width shows it. */
const LOOKS = [
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 360, height: 640, colorScheme: 'dark' },
  { width: 1440, height: 720, colorScheme: 'light' },
] as const;
/** How far a picture may be from the accepted one: in how many of its pixels, and how far in the colour of each. */
const NEAR = { maxDiffPixelRatio: 0.01, threshold: 0.1 };

const PAGES = {
  story: storyPath(ORIGINAL),
  'story.ru': storyPath('ru'),
  chart: chartPath(ORIGINAL, 'total-estimates'),
  charts: chartsPath(ORIGINAL),
  figure: figurePath(ORIGINAL, 'nyt-total-fled'),
  explore: `${explorePath(ORIGINAL)}?topic=total`,
  data: dataPath(ORIGINAL),
  privacy: privacyPath(ORIGINAL),
  sources: sourcesPath(ORIGINAL),
  embed: embedPath('destinations-map', ORIGINAL),
  'not-found': `/${ORIGINAL}/nothing-here`,
};

for (const [name, path] of Object.entries(PAGES))
  test(`the page of kind “${name}” looks as it was accepted`, async ({ page }) => {
    await page.goto(path);
    if (name === 'explore') await expect(page.getByRole('searchbox')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    for (const { width, height, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await expect.soft(page).toHaveScreenshot(`${name}.${width}.${colorScheme}.png`, NEAR);
    }
  });

/** The edges of two drawings of the same circle differ by this much of 255 in one browser, in no place anyone sees. */
const EDGE_NOISE = 10;

/** How far apart the most different pixels of two PNG are, of 255; Infinity where their sizes differ. Runs in a page. */
async function farthestColour(pngs: string[]) {
  const drawn = await Promise.all(
    pngs.map(async (png) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    }),
  );
  const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = drawn;
  if (one.length === 0 || one.length !== other.length) return Number.POSITIVE_INFINITY;
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}

test('without scripts a chart is the same picture', async ({ page, browser, baseURL }) => {
  const bare = await browser.newPage({ javaScriptEnabled: false });
  // One of each kind of drawing but the map, which has buttons beside it that need a script.
  for (const slug of ['how-many', 'total-estimates', 'sectors', 'when-they-left', 'scholars-left']) {
    const taken: Buffer[] = [];
    for (const one of [page, bare]) {
      await one.setViewportSize({ width: 600, height: 900 });
      await one.goto(`${baseURL}${chartPath(ORIGINAL, slug)}`);
      await one.evaluate(() => document.fonts.ready);
      taken.push(await one.locator('.pictures').screenshot());
    }
    const [whole, without] = taken;
    const colours = await page.evaluate(
      farthestColour,
      [whole, without].map((one) => one?.toString('base64') ?? ''),
    );
    expect(colours, slug).toBeLessThanOrEqual(EDGE_NOISE);
  }
  await bare.close();
});
