import { charts } from '../../components/charts';
import { chartPath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';

const records = new Map([...dataset.figures, ...dataset.events].map((record) => [record.id, record]));

for (const lang of LANGS) {
  test(`in ${lang} the table of every chart equals the dataset, row for row`, async ({ page }) => {
    for (const chart of charts) {
      await page.goto(chartPath(lang, chart.slug));
      const cells = await page
        .locator('figure tbody tr[id]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.id, row.querySelector('td')?.textContent, row.lastElementChild?.textContent]),
        );
      const expected = chart
        .rows(lang)
        .map((row) => [`${chart.slug}--${row.id}`, row.said, records.get(row.id)?.text[lang].caveat ?? '']);
      expect(cells, chart.slug).toEqual(expected);
      // A row stands under the heading that it has in the drawing.
      const under = await page
        .locator('figure tbody')
        .evaluateAll((groups) =>
          groups.flatMap((group) =>
            [...group.querySelectorAll('tr[id]')].map(
              () => group.querySelector('th[scope=rowgroup]')?.textContent ?? '',
            ),
          ),
        );
      expect(under, chart.slug).toEqual(chart.rows(lang).map(({ series }) => series));
    }
  });
}
