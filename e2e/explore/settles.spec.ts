import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { watchShifts } from '../shifts';
import { open } from './workbench';

for (const query of ['', '?place=GEO', '?topic=return-actual&show=ranking', '?show=map'])
  for (const width of [412, 1280])
    test(`nothing shifts when a picture is drawn: ${query || 'no query'}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      const shifts = await watchShifts(page);
      await open(page, query);
      // A reader who goes straight to the table passes pictures that aren't drawn yet.
      await page.locator('.explore-result .explore-table').evaluate((table) => table.scrollIntoView());
      await settled(page);
      await page.evaluate(() => scrollTo(0, 0));
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < tall; y += 500) {
        await page.mouse.wheel(0, 500);
        await settled(page);
      }
      expect(await shifts()).toEqual([]);
    });

/** Holds back the coasts of the map and the script that brings Recharts. The function returned lets them come. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/explore/world.json', async (route) => {
    await late;
    await route.continue();
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes('recharts-surface')) await late;
    await route.fulfill({ response, body });
  });
  return release;
}

const ARRIVED = {
  time: '.explore-plot .recharts-surface',
  ranking: '.recharts-brush',
  map: '.explore-map path[d^=m i]',
};

for (const [show, arrived] of Object.entries(ARRIVED))
  test(`on a slow line nothing shifts when the rest of a picture comes: ${show}`, async ({ page }) => {
    // What stands under the picture is in sight, and at the top of the page nothing keeps a browser from moving it.
    await page.setViewportSize({ width: 1280, height: 1800 });
    const release = await holdBack(page);
    const shifts = await watchShifts(page);
    await open(page, `?show=${show}`);
    await page.mouse.move(300, 400);
    await settled(page);
    await expect(page.locator(arrived)).toHaveCount(0);
    release();
    await expect(page.locator(arrived).first()).toBeAttached();
    await settled(page);
    expect(await shifts()).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
  });
