import type { Page } from '@playwright/test';
import { charts } from '../../components/charts';
import type { Shown } from '../../components/draw/chart';
import { chapters } from '../../components/story/chapters';
import { chartPath, storyPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { LANGS, type Lang } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { DRAWINGS } from '../surfaces';

test.use({ javaScriptEnabled: false });

const records = new Map([...dataset.figures, ...dataset.events].map((record) => [record.id, record]));

/** The marks of a chart's picture in sight; its table's rows, as id, value, caveat and the heading that they stand under; and what of it can be seen. */
const lookAt = (page: Page, slug: string) =>
  page.locator(`main:has(#${slug})`).evaluate((main, name) => {
    // On a chart's own page the table stands below the figure, in the story inside it.
    const own = main.querySelector(`[data-chart="${name}"]`);
    const about = main.querySelector(`[data-chart-about="${name}"]`) ?? own;
    const all = (selector: string) => [...(about?.querySelectorAll(selector) ?? [])];
    return {
      drawn: [...(own?.querySelectorAll('svg[role=list]') ?? [])]
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => [...svg.querySelectorAll('[data-figure]')])
        .map((mark) => mark.getAttribute('data-figure') ?? ''),
      rows: all('tbody tr[id]').map((row) => [
        row.id,
        row.querySelector('td')?.textContent,
        row.lastElementChild?.textContent,
        row.closest('tbody')?.querySelector('th[scope=rowgroup]')?.textContent ?? '',
      ]),
      seen: ['table', '.sources li'].filter((place) => all(place)[0]?.checkVisibility()),
    };
  }, slug);

/** A chart shows every mark of its headline, or all on its own page, and every source; its table equals the dataset, row for row. */
async function expectWhole(page: Page, chart: (typeof charts)[number], lang: Lang, shown: Shown) {
  const rows = chart.rows(lang);
  const found = await lookAt(page, chart.slug);
  for (const { id } of chart.rows(lang, shown))
    expect(
      found.drawn.filter((one) => one === id),
      `${id} in ${page.url()}`,
    ).toHaveLength(1);
  expect(found.rows, `${chart.slug} in ${page.url()}`).toEqual(
    rows.map(({ id, said, series }) => [
      `${chart.slug}--${id}`,
      said,
      records.get(id)?.text[lang].caveat ?? '',
      series,
    ]),
  );
  expect(found.seen, page.url()).toEqual(['table', '.sources li']);
}

for (const lang of LANGS) {
  test(`chart pages in ${lang} show every mark, source and row of the dataset`, async ({ page }) => {
    // The HTML of every chart is looked at in every-chart.test.tsx; what is seen of it, once for each drawing.
    for (const chart of charts.filter(({ slug }) => DRAWINGS.some((one) => one === slug))) {
      await page.goto(chartPath(lang, chart.slug));
      // Sources stand closed; the browser opens them without a script.
      await page.locator('.about details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await expectWhole(page, chart, lang, 'all');
    }
  });

  test(`the story in ${lang} shows them too, once a reader has opened what is closed`, async ({ page }) => {
    await page.goto(storyPath(lang));
    const closed = page.locator('figure details:not([open]) > summary');
    await closed.first().click();
    await expect(page.locator('figure details[open]')).not.toHaveCount(0);
    // The browser opens the others in the same way, and a test does it sooner.
    await page.locator('figure details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const told = chapters.flatMap((chapter) => chapter.charts);
    for (const chart of charts.filter(({ slug }) => told.includes(slug)))
      await expectWhole(page, chart, lang, 'headline');
  });
}
