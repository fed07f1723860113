/** A chart's page links to the previous and the next chart. */
import { chartsByChapter } from '../../components/pages/gallery-order';
import { chaptersIn } from '../../components/story/chapters';
import { chartPath } from '../../data/addresses';
import { ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';

test('previous and next links go through the gallery, from the first chart to the last', async ({ page }) => {
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
