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

/** A chart's drawn marks; its table's rows, as id, value, caveat and group heading; and which of its parts are visible. */
const readChart = (page: Page, slug: string) =>
  page.locator(`main:has(#${slug})`).evaluate((main, name) => {
    // On a chart's own page the table is below the figure, in the story inside it.
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
      visible: ['table', '.sources li'].filter((selector) => all(selector)[0]?.checkVisibility()),
    };
  }, slug);

/** Expects each of the `shown` marks once, visible sources, and a table that equals the dataset, row for row. */
async function expectComplete(page: Page, chart: (typeof charts)[number], lang: Lang, shown: Shown) {
  const rows = chart.rows(lang);
  const found = await readChart(page, chart.slug);
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
  expect(found.visible, page.url()).toEqual(['table', '.sources li']);
}

for (const lang of LANGS) {
  test(`chart pages in ${lang} show every mark, source and row of the dataset`, async ({ page }) => {
    // every-chart.test.tsx checks the HTML of every chart; this checks what is visible, once for each drawing.
    for (const chart of charts.filter(({ slug }) => DRAWINGS.some((one) => one === slug))) {
      await page.goto(chartPath(lang, chart.slug));
      // Sources are closed; a reader can open them without a script.
      await page.locator('.about details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await expectComplete(page, chart, lang, 'all');
    }
  });

  test(`the story in ${lang} shows them too, once a reader has opened the details`, async ({ page }) => {
    await page.goto(storyPath(lang));
    const closed = page.locator('figure details:not([open]) > summary');
    await closed.first().click();
    await expect(page.locator('figure details[open]')).not.toHaveCount(0);
    // The others would open in the same way; this is quicker.
    await page.locator('figure details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const inStory = chapters.flatMap((chapter) => chapter.charts);
    for (const chart of charts.filter(({ slug }) => inStory.includes(slug)))
      await expectComplete(page, chart, lang, 'headline');
  });
}
