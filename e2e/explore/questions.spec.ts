/** Readers' questions, each answered by a picture on the first screen; these tests check what it shows. */

import type { Page } from '@playwright/test';
import { dataset } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { expect, test } from '../quiet';
import { ask, cards, idsOf, marks, open, openPicture } from './workbench';

test.use({ viewport: { width: 1440, height: 900 } });

/** The vertical centre of a mark, in px from the top of the view. */
const centreOf = (page: Page, id: string) =>
  page
    .locator(`svg [data-figure="${id}"]`)
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return (top + bottom) / 2;
    });

test('which totals conflict, by how much, and what each counts: all on one scale against time', async ({ page }) => {
  await openPicture(page);
  const picture = await page.locator('.explore-plot').first().boundingBox();
  expect(picture?.height).toBeGreaterThanOrEqual(520);
  expect((picture?.y ?? 0) + 520).toBeLessThanOrEqual(900);
  const shown = await idsOf(page);
  for (const id of ['nyt-total-fled', 'total-rerussia-2023', 'total-thebell-2024', 'total-rosstat-2022'])
    expect(shown).toContain(id);
  // 1.1 million is as far above 800,000 as that is above 500,000.
  const [high, middle, low] = [
    await centreOf(page, 'total-alfabank-2022'),
    await centreOf(page, 'nyt-total-fled'),
    await centreOf(page, 'total-thebell-2022'),
  ];
  expect(Math.abs(middle - high - (low - middle))).toBeLessThan(4);
  await expect(page.locator('.explore-legend label')).toContainText([
    'Left since the invasion',
    'Left in a period',
    'Deregistered in Russia',
    'Wartime emigrants abroad',
  ]);
});

test('how many were in Georgia over time, by which count', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'Georgia over time');
  await expect(page).toHaveURL(/place=GEO/);
  const shown = await idsOf(page);
  for (const id of ['geo-arrivals-2022-reuters', 'bell-2024-geo', 'geo-immigrants-2023']) expect(shown).toContain(id);
  // A later date is farther right.
  const left = async (id: string) => (await page.locator(`svg [data-figure="${id}"]`).first().boundingBox())?.x ?? 0;
  expect(await left('bell-2024-geo')).toBeGreaterThan(await left('geo-immigrants-2023'));
  await expect(page.locator('.explore-plot svg').first()).toContainText('Registered immigrants');
});

test('what surveys say about returning, and what officials claim', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'Would they return');
  const shown = await idsOf(page);
  for (const id of ['nyt-return-if-democratic', 'int-54pct-political-change', 'int-5pct-next-year'])
    expect(shown).toContain(id);
  // The article's figure has the accent colour.
  const mark = page.locator('svg [data-figure="nyt-return-if-democratic"]').first();
  await expect(mark.locator('circle').first()).toHaveAttribute('fill', 'var(--accent)');
  await expect(page.locator('.explore-plot').first()).toContainText('40%');
  await page.locator('.explore-tabs label', { hasText: /^percent \d/ }).click();
  await expect(marks(page).and(page.locator('[data-option="ret-mishustin-2022-it"]'))).toBeAttached();
  await expect(page.locator('.explore-marks')).toContainText('an official’s claim');
});

test('what the article says: all of its figures and no others', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'Only the article');
  await expect(page).toHaveURL(/origin=article/);
  const ids = [
    ...(await idsOf(page)),
    ...(await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')))),
  ];
  expect(new Set(ids)).toEqual(
    new Set(dataset.figures.filter(({ origin }) => origin === 'article').map(({ id }) => id)),
  );
  await expect(cards(page).filter({ hasText: 'about 800,000 people' })).toBeInViewport();
});

test('what Kazakhstan’s authorities counted', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'What Kazakhstan counted');
  const shown = await idsOf(page);
  expect(shown.length).toBeGreaterThan(8);
  const byId = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  for (const id of shown) {
    expect(byId.get(id)?.place, id).toBe('KAZ');
    expect(['official-statistics', 'official-claim'], id).toContain(byId.get(id)?.counted_by);
  }
});

test('where valid permits rose or fell: one office’s numbers over time', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'Valid permits');
  const shown = await idsOf(page);
  for (const id of ['tur-permits-2025-01', 'tur-permits-2025-11']) expect(shown).toContain(id);
  expect(await centreOf(page, 'tur-permits-2025-11')).toBeGreaterThan(await centreOf(page, 'tur-permits-2025-01'));
});

test('what has been published since the article', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'Since the article');
  const shown = await idsOf(page);
  expect(shown.length).toBeGreaterThan(10);
  for (const id of shown) {
    const reported = dataset.figures.find((figure) => figure.id === id)?.reported;
    expect((reported?.last ?? '') >= '2025-04-01', id).toBe(true);
  }
});

test('which numbers contradict each other, and why', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'What disagrees');
  const first = page.locator('.explore-conflict').first();
  await expect(first.getByRole('heading')).toContainText('How many left in all');
  await expect(first).toContainText('count everyone who left up to a date');
  await expect(first.locator('[data-option="nyt-total-fled"]')).toBeAttached();
  expect(await page.locator('.explore-plot').count()).toBeGreaterThan(5);
});

test('what is known of IT workers', async ({ page }) => {
  await openPicture(page);
  await ask(page, 'IT workers');
  await expect(page.getByRole('searchbox')).toHaveValue('IT');
  const foundRows = page.locator('.explore-rows tbody tr[data-figure]');
  await expect(foundRows.and(page.locator('[data-figure="it-raec-left"]'))).toBeAttached();
  await expect(foundRows.and(page.locator('[data-figure="geo-border-in-2023"]'))).toHaveCount(0);
});

test('what is known in words only', async ({ page }) => {
  await open(page);
  await ask(page, 'In words only');
  const wordless = dataset.figures.filter(({ measured }) => numbersOf(measured).length === 0);
  await expect(cards(page)).toHaveCount(wordless.length);
  await expect(page.locator('.explore-plot')).toHaveCount(0);
  await expect(cards(page).first()).toBeInViewport();
});

test('on a phone the questions are one list, and the picture begins near the top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPicture(page);
  expect((await page.locator('.explore-plot').first().boundingBox())?.y).toBeLessThanOrEqual(300);
  await page.getByRole('combobox', { name: 'Questions' }).selectOption('Georgia over time');
  await expect(page).toHaveURL(/place=GEO/);
  await expect(marks(page).and(page.locator('[data-option="bell-2024-geo"]'))).toBeAttached();
});
