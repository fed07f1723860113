/** The gallery of charts: cards in columns, each a link; the filters are in the address. */
import { charts } from '../../components/charts';
import { wordsOf } from '../../components/words';
import { chartPath, chartsPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';

const COLUMNS = [
  [1440, 3],
  [768, 2],
  [390, 1],
] as const;
/** Least label size in a card, in px on the screen. */
const LEAST_LABEL = 11;

for (const lang of LANGS) {
  test(`the gallery in ${lang} has three, two or one column, and legible labels`, async ({ page }) => {
    for (const [width, columns] of COLUMNS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(chartsPath(lang));
      const lefts = await page
        .locator('.card')
        .evaluateAll((all) => all.map((card) => Math.round(card.getBoundingClientRect().left)));
      expect(lefts).toHaveLength(charts.length);
      expect(new Set(lefts).size, `columns at ${width} px`).toBe(columns);
      const small = await page
        .locator('.card svg text:not(:empty)')
        .evaluateAll(
          (texts: SVGTextElement[], least) =>
            texts
              .filter(
                (text) =>
                  Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0) < least - 0.01,
              )
              .map(({ textContent }) => textContent),
          LEAST_LABEL,
        );
      expect(small, `labels at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test(`each card in ${lang} is one link, to its chart`, async ({ page }) => {
    await page.goto(chartsPath(lang));
    for (const chart of charts) {
      const card = page.locator(`[data-chart-card="${chart.slug}"]`);
      const link = card.getByRole('link');
      await expect(link).toHaveCount(1);
      await expect(link).toHaveAccessibleName(chart.words(lang).title.plain);
      await expect(link).toHaveAttribute('href', chartPath(lang, chart.slug));
      await expect(card.locator('.picture svg:not([aria-hidden="true"] *)').first()).toHaveAttribute(
        'aria-hidden',
        'true',
      );
    }
    await expect(page.locator('.card [tabindex], .card [role="listitem"], .card .mark')).toHaveCount(0);
    // The whole card is clickable, its picture too.
    const picture = page.locator('[data-chart-card="us-border"] .pictures');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    await expect(page).toHaveURL(new RegExp(`${chartPath(lang, 'us-border')}$`));
  });
}

test('filters are in the address, and survive a reload, Back and a change of language', async ({ page }) => {
  const path = chartsPath('en');
  const shown = page.locator('.card:visible');
  const chip = (name: string, value: string) => page.locator(`[data-chips="${name}"] [data-value="${value}"]`);
  await page.goto(path);
  await expect(shown).toHaveCount(charts.length);
  await chip('topic', 'where-they-went').click();
  await expect(page).toHaveURL(/\?topic=where-they-went$/);
  await expect(chip('topic', 'where-they-went')).toHaveAttribute('aria-current', 'true');
  const few = await shown.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(charts.length);
  await expect(page.getByRole('status')).toContainText(String(few));

  await chip('country', 'GEO').click();
  await expect(page).toHaveURL(/\?topic=where-they-went&country=GEO$/);
  const both = await shown.count();
  expect(both).toBeLessThanOrEqual(few);

  await page.reload();
  await expect(shown).toHaveCount(both);
  await page.locator('a[data-language="ru"], a[hreflang="ru"]').first().click();
  await expect(page).toHaveURL(/\/ru\/charts\?topic=where-they-went&country=GEO$/);
  await expect(shown).toHaveCount(both);
  await page.goBack();
  await expect(shown).toHaveCount(both);
  await page.goBack();
  await expect(page).toHaveURL(/\?topic=where-they-went$/);
  await expect(shown).toHaveCount(few);
  await page.goBack();
  await expect(shown).toHaveCount(charts.length);

  // Unknown filters are ignored; for a combination without charts the status says so.
  await page.goto(`${path}?topic=nothing&country=XXX`);
  await expect(shown).toHaveCount(charts.length);
  await page.goto(`${path}?topic=what-russia-lost&country=GEO`);
  await expect(page.getByRole('status')).toHaveText(wordsOf('en').interface.chartsPage.none);
  await page.locator('.every').click();
  await expect(shown).toHaveCount(charts.length);
});

test('on a phone the chips are in a popover that closes on a choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(chartsPath('en'));
  const chip = page.locator('[data-chips="country"] [data-value="TUR"]');
  await expect(chip).toBeHidden();
  await page.locator('.filters-button').click();
  await chip.click();
  await expect(chip).toBeHidden();
  await expect(page).toHaveURL(/\?country=TUR$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('chips filter too, and all cards are there', async ({ page }) => {
    await page.goto(chartsPath('en'));
    const shown = page.locator('.card:visible');
    await expect(shown).toHaveCount(charts.length);
    for (const [name, value] of [
      ['topic', 'where-they-went'],
      ['country', 'TUR'],
    ] as const) {
      await page.locator(`[data-chips="${name}"] [data-value="${value}"]`).click();
      await expect(page).toHaveURL(new RegExp(`\\?${name}=${value}#`));
      await expect(shown.first()).toBeVisible();
      expect(await shown.count(), value).toBeLessThan(charts.length);
      await page.locator('.every').click();
      await expect(shown).toHaveCount(charts.length);
    }
  });
});
