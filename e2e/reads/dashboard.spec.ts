/** Promises of the start page and the pages it links to: links to everything, few bytes, few screens, no shifts. */
import { brotliCompressSync } from 'node:zlib';
import { charts } from '../../components/charts';
import { countries } from '../../components/countries/countries';
import { chapters } from '../../components/story/chapters';
import {
  chartPath,
  chartsPath,
  countriesPath,
  countryPath,
  dataPath,
  overviewPath,
  storyPath,
} from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { watchShifts } from '../shifts';
import { SITE } from '../surfaces';

const DOCUMENT_BYTES = 30_000;
const VISIT_BYTES = 130_000;
/** The greatest height of the story, in screens. */
const STORY = [
  { width: 1440, height: 900, screens: 15 },
  { width: 390, height: 844, screens: 26 },
] as const;

for (const lang of LANGS) {
  test(`every country, chapter and chart exists and is at most two links from the overview (${lang})`, async ({
    page,
    request,
  }) => {
    const linksOn = async (path: string) => {
      await page.goto(path);
      return page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
    };
    const first = await linksOn(overviewPath(lang));
    const next = [storyPath(lang), chartsPath(lang), countriesPath(lang)];
    for (const path of next) expect(first).toContain(SITE + path);
    const found = new Set(first);
    for (const path of next) for (const link of await linksOn(path)) found.add(link);
    const wanted = [
      ...countries.map(({ slug }) => countryPath(lang, slug)),
      ...chapters.map(({ id }) => `${storyPath(lang)}#${id}`),
      ...charts.map(({ slug }) => chartPath(lang, slug)),
    ];
    expect(wanted.filter((path) => !found.has(SITE + path))).toEqual([]);
    for (const path of wanted.filter((one) => !one.includes('#')))
      expect.soft((await request.get(path)).status(), path).toBe(200);
    await page.goto(storyPath(lang));
    for (const { id } of chapters) await expect(page.locator(`section#${id}`)).toHaveCount(1);
  });

  test(`the overview’s document and a whole first visit keep to their byte limits (${lang})`, async ({
    page,
    context,
  }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let sent = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      sent += encodedDataLength;
    });
    const answer = await page.goto(overviewPath(lang), { waitUntil: 'networkidle' });
    expect(brotliCompressSync((await answer?.body()) ?? '').length).toBeLessThanOrEqual(DOCUMENT_BYTES);
    expect(sent).toBeGreaterThan(DOCUMENT_BYTES);
    expect(sent).toBeLessThanOrEqual(VISIT_BYTES);
  });

  for (const { width, height, screens } of STORY)
    test(`the story is at most ${screens} screens of ${width} × ${height} (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(storyPath(lang));
      const total = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(total / height).toBeLessThanOrEqual(screens);
      expect(total / height).toBeGreaterThan(5);
    });

  test(`nothing shifts on the overview, country, chart, gallery, index and data pages (${lang})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    for (const { width, height } of STORY) {
      await page.setViewportSize({ width, height });
      for (const path of [
        overviewPath(lang),
        countryPath(lang, 'georgia'),
        chartPath(lang, 'destinations'),
        chartsPath(lang),
        countriesPath(lang),
        dataPath(lang),
      ]) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const total = await page.evaluate(() => document.body.scrollHeight);
        for (let y = 0; y < total; y += height) {
          await page.evaluate((top) => window.scrollTo(0, top), y);
          await settled(page);
        }
        expect.soft(await shifts(), `${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test(`the gallery and the data page with its sections closed keep to their height limits (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const [path, tallest] of [
      [chartsPath(lang), 3000],
      [dataPath(lang), 2700],
    ] as const) {
      await page.goto(path);
      expect.soft(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThanOrEqual(tallest);
    }
  });

  test(`circles on the countries’ map link to their pages, and their notes have the list’s text (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(countriesPath(lang));
    const georgia = page.locator('.picture:visible a[data-figure="bell-2024-geo"]');
    await expect(georgia).toHaveAttribute('href', countryPath(lang, 'georgia'));
    await georgia.hover();
    await expect(page.locator('.note')).toContainText(lang === 'en' ? 'about 73,500' : 'около 73');
    const hrefs = await page
      .locator('.picture:visible a.mark')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(8);
    const own = countries.map(({ slug }) => countryPath(lang, slug));
    expect(hrefs.filter((href) => !own.includes(href ?? ''))).toEqual([]);
    // A country without a page has no row in the list, and so no note.
    await page.locator('.picture:visible [data-figure="bell-2024-idn"]').hover();
    await expect(page.locator('.note')).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('.picture.narrow a[data-figure="bell-2024-geo"]')).toBeVisible();
  });
}

test('in the story the header stays visible, and the other language opens at the same chapter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(storyPath('en'));
  await page.locator('#would-they-return').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect(page).toHaveURL(/#would-they-return$/);
  await expect(page.locator('.top')).toBeInViewport({ ratio: 1 });
  await page.locator('a[data-language="ru"]').click();
  await expect(page).toHaveURL(/\/ru\/story#would-they-return$/);
  const title = page.locator('#would-they-return-title');
  await expect(title).toBeInViewport();
  expect((await title.boundingBox())?.y).toBeGreaterThanOrEqual(56);
  // Not on a phone, where it would take a fifteenth of every screen.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => window.scrollTo(0, 2000));
  await expect(page.locator('.top')).not.toBeInViewport();
});
