import { expect, test } from '@playwright/test';
import { scaleLinear } from 'd3';
import { countryCharts } from '../../components/countries';
import { cardsOf } from '../../components/countries/cards';
import { countries } from '../../components/countries/countries';
import { panelsOf } from '../../components/countries/panels';
import { chartCsvFile, countriesPath, countryPath, downloadPath, embedPath } from '../../data/addresses';
import { dataset, figure } from '../../data/dataset';
import { sayMeasure, sayPlace } from '../../data/say';
import { numbersOf } from '../../data/value';
import { LANGS, ORIGINAL } from '../../data/vocabulary';

const georgia = countries.find(({ slug }) => slug === 'georgia');
if (!georgia) throw new ReferenceError('countries: there is no georgia, whose page these tests need');

test.describe('the page of Georgia', () => {
  test.beforeEach(({ page }) => page.goto(countryPath(ORIGINAL, georgia.slug)));

  test('begins with how many are there, and who counted them', async ({ page }) => {
    for (const { figure: record } of cardsOf(georgia)) {
      const card = page.locator(`.count-card[data-figure="${record.id}"]`);
      await expect(card.locator('.count')).toHaveText(sayMeasure(record, ORIGINAL));
      await expect(card).toContainText(record.text[ORIGINAL].population);
    }
  });

  test('draws counts in order of date, and bars in proportion to their numbers', async ({ page }) => {
    const [panel] = panelsOf(georgia);
    const dots = (panel?.figures ?? []).filter(({ measured, period }) => measured.kind === 'point' && period?.end);
    const positions = await page.locator('.picture:visible .mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const box = mark.querySelector('circle')?.getBoundingClientRect();
        const id = mark.getAttribute('data-figure') ?? '';
        return box ? [{ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      }),
    );
    const drawn = dots.flatMap(({ id }) => positions.find((one) => one.id === id) ?? []);
    expect(drawn.map(({ id }) => id)).toEqual(dots.map(({ id }) => id));
    expect(drawn.map(({ x }) => x)).toEqual(drawn.map(({ x }) => x).toSorted((a, b) => a - b));
    // A bar's length is its number: all bars of migrants are on one scale from zero.
    const bars = await page.locator('.picture:visible .mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const box = mark.querySelector('rect:not(.band)')?.getBoundingClientRect();
        return box ? [{ id: mark.getAttribute('data-figure') ?? '', long: Math.max(box.width, box.height) }] : [];
      }),
    );
    const counted = bars
      .filter(({ id }) => id.startsWith('geo-immigrants-') || id.startsWith('geo-emigrants-'))
      .map(({ id, long }) => ({ long, number: numbersOf(figure(id).measured)[0] ?? 0 }));
    const most = Math.max(...counted.map(({ number }) => number));
    const scale = scaleLinear([0, most], [0, Math.max(...counted.map(({ long }) => long))]);
    expect(counted.length).toBeGreaterThan(3);
    for (const { long, number } of counted) expect(Math.abs(long - scale(number))).toBeLessThan(1);
  });

  test('has every figure in its table', async ({ page }) => {
    await page.locator('details.all-figures').evaluate((details) => details.setAttribute('open', ''));
    const rows = page.locator('details.all-figures tr[data-row]');
    const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
    const own = dataset.figures.filter(({ place }) => place === georgia.code).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(own.toSorted());
  });
});

for (const lang of LANGS) {
  test(`every country in the index has its page in ${lang}`, async ({ page, request }) => {
    await page.goto(countriesPath(lang));
    const links = page.locator('tr[data-country] th a');
    expect((await links.allTextContents()).sort()).toEqual(countries.map(({ code }) => sayPlace(code, lang)).sort());
    // The largest count first, and countries without a number last.
    const codes = await page.locator('tr[data-country]').evaluateAll((rows) => rows.map((row) => row.dataset.country));
    const counts = codes.map((code) => {
      const [card] = cardsOf(countries.find((country) => country.code === code) ?? georgia);
      return Math.max(-1, ...numbersOf(card?.figure.measured ?? { kind: 'missing' }));
    });
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const address of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
      const answer = await request.get(address);
      expect.soft(answer.status(), address).toBe(200);
    }
  });
}

test('a country’s picture can be embedded and its data downloaded like a chart’s', async ({ page, request }) => {
  for (const { slug } of countryCharts.slice(0, 3)) {
    await page.goto(embedPath(slug, ORIGINAL));
    await expect(page.locator('.picture:visible .mark').first()).toBeVisible();
    const csv = await request.get(downloadPath('latest', chartCsvFile(slug)));
    expect(csv.status()).toBe(200);
    expect(await csv.text()).toContain('group,label');
  }
});
