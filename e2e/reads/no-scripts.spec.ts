import type { Page } from '@playwright/test';
import { charts } from '../../components/charts';
import { chapters } from '../../components/story/chapters';
import { chartPath, storyPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { LANGS, type Lang } from '../../data/vocabulary';
import { expect, test } from '../quiet';

test.use({ javaScriptEnabled: false });

const records = new Map([...dataset.figures, ...dataset.events].map((record) => [record.id, record]));

/** The marks of a chart's picture in sight; its table's rows, as id, value, caveat and the heading that they stand under; and what of it can be seen. */
const lookAt = (page: Page, slug: string) =>
  page.locator(`#${slug}`).evaluate((figure) => ({
    drawn: [...figure.querySelectorAll('svg')]
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) => [...svg.querySelectorAll('[data-figure]')])
      .map((mark) => mark.getAttribute('data-figure') ?? ''),
    rows: [...figure.querySelectorAll('tbody tr[id]')].map((row) => [
      row.id,
      row.querySelector('td')?.textContent,
      row.lastElementChild?.textContent,
      row.closest('tbody')?.querySelector('th[scope=rowgroup]')?.textContent ?? '',
    ]),
    seen: ['table', '.sources li'].filter((place) => figure.querySelector(place)?.checkVisibility()),
  }));

/** A chart shows every mark and source, and its table equals the dataset, row for row. */
async function expectWhole(page: Page, chart: (typeof charts)[number], lang: Lang) {
  const rows = chart.rows(lang);
  const found = await lookAt(page, chart.slug);
  for (const { id } of rows)
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
    for (const chart of charts) {
      await page.goto(chartPath(lang, chart.slug));
      await expectWhole(page, chart, lang);
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
    for (const chart of charts.filter(({ slug }) => told.includes(slug))) await expectWhole(page, chart, lang);
  });
}
