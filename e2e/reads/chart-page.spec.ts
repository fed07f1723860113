/** A chart's own page: short while what is closed is closed, and with a way to the chart before and the one after. */
import { charts } from '../../components/charts';
import { chartsByChapter } from '../../components/pages/gallery-order';
import { chaptersIn } from '../../components/story/chapters';
import { chartPath } from '../../data/addresses';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';

/** Of the whole page, in px, at a width of 1440. */
const TALLEST = 3000;

for (const lang of LANGS) {
  for (const { slug } of charts) {
    test(`${chartPath(lang, slug)} is no taller than ${TALLEST} px, its frame first`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(chartPath(lang, slug));
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(TALLEST);
      const { y } = (await page.locator(`figure#${slug}`).boundingBox()) ?? { y: Number.POSITIVE_INFINITY };
      expect(y).toBeLessThan(120);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  }
}

test('the charts before and after lead through the gallery, from the first to the last', async ({ page }) => {
  const order = chartsByChapter(chaptersIn(ORIGINAL)).flatMap((group) => group.charts.map(({ slug }) => slug));
  const [first = '', second = ''] = order;
  await page.goto(chartPath(ORIGINAL, first));
  await expect(page.locator('.beside [rel="prev"]')).toHaveCount(0);
  await page.locator('.beside [rel="next"]').click();
  await expect(page).toHaveURL(new RegExp(`${chartPath(ORIGINAL, second)}$`));
  await page.locator('.beside [rel="prev"]').click();
  await expect(page).toHaveURL(new RegExp(`${chartPath(ORIGINAL, first)}$`));
  await page.goto(chartPath(ORIGINAL, order.at(-1) ?? ''));
  await expect(page.locator('.beside [rel="next"]')).toHaveCount(0);
});
