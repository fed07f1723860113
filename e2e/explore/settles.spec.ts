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
