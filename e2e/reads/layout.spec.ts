import type { Page } from '@playwright/test';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { embedsIn, pagesIn } from '../surfaces';

const WIDTHS = [320, 400, 480, 560, 700, 768, 1024, 1600];

for (const lang of LANGS) {
  test(`at 320, 768 and 1440 px no page in ${lang} scrolls sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of pagesIn(lang)) {
      await page.goto(path);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  });

  test(`from 320 to 1600 px no label of an embed in ${lang} touches another, is cut or is too small`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const path of embedsIn(lang)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const place = `${path} at ${width} px`;
        expect.soft(await labelFaults(page), place).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, place).toBeLessThanOrEqual(width);
      }
    }
  });
}

/** Labels of the visible picture that are cut off, overlap each other, or are set below 12 px. */
function labelFaults(page: Page): Promise<string[]> {
  return page.locator('.pictures svg:visible').evaluate((picture) => {
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const cut = texts.filter(
      ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
    );
    const touching = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1 && down > 4;
        })
        .map((b) => `“${a.words}” touches “${b.words}”`),
    );
    const small = texts.filter(({ box }) => box.height < 12).map(({ words }) => `“${words}” is too small`);
    return [...cut.map(({ words }) => `“${words}” is cut`), ...touching, ...small];
  });
}
