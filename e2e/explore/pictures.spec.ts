import { figuresOf } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { TOPICS } from '../../data/vocabulary';
import { colourFaults, ruleFaults } from '../axe';
import { expect, test } from '../quiet';
import { drawAll, marks, open, rows, toPictures, turnTo } from './workbench';

test('every unit of every topic: a mark for each row with a number, the others listed apart', async ({ page }) => {
  await open(page, '?topic=all');
  const topics = await page
    .locator('[data-facet=topic] input')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
  expect(new Set(topics)).toEqual(new Set(TOPICS));
  for (const topic of TOPICS) {
    await turnTo(page, `?topic=${topic}`);
    await expect(rows(page).first()).toBeVisible();
    await drawAll(page);
    const figures = figuresOf(topic);
    const numbered = figures.filter(({ measured }) => numbersOf(measured).length > 0).length;
    await expect(marks(page), `${topic}`).toHaveCount(numbered);
    await expect(page.locator('.explore-words li'), `${topic}`).toHaveCount(figures.length - numbered);
  }
});

test('a figure in words: is listed, has no mark on a scale, and stands on the timeline', async ({ page }) => {
  await open(page, '?topic=return-intention');
  const listed = page.locator('.explore-words [data-figure="summary-small-share-democratic"]');
  await expect(listed).toContainText('In a summary of the article only');
  await expect(listed).toContainText('Low confidence');
  const markOf = (id: string) => page.locator(`.explore-plot [data-figure="${id}"]`);
  await expect(marks(page).first()).toBeVisible();
  await expect(markOf('nyt-return-if-war-ends')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(page).toHaveURL(/show=timeline$/);
  await expect(markOf('nyt-return-if-war-ends')).toHaveCount(1);
  // Nobody says for when the summary's share holds.
  await expect(markOf('summary-small-share-democratic')).toHaveCount(0);
  await expect(listed).toBeVisible();
});

test('a range: two ends where the axis says, nothing between them; as a bar it is pale from the lower end on', async ({
  page,
}) => {
  await open(page);
  const range = page.locator('.explore-plot [data-figure="total-moscowtimes-range"]');
  await expect(range).toHaveAttribute('data-kind', 'range');
  await expect(range.locator('circle')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Bars' }).check();
  const parts = () => range.locator('rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  // The choice is drawn after the act, when the browser has time.
  await expect.poll(async () => (await parts()).length).toBe(2);
  const [low, high] = await parts();
  // The range runs from 700,000 to 1.5 million: the pale part is 8/7 of the full one.
  expect((high ?? 0) / (low ?? 1)).toBeCloseTo(8 / 7, 2);
});

test('bars: grouped by what the reader asks for', async ({ page }) => {
  await open(page, '?topic=destination&unit=people&show=bars');
  await expect(page.locator('.explore-plot text').getByText('Kazakhstan', { exact: true })).toBeVisible();
  await page.getByLabel('Bars grouped by').selectOption('kind');
  await expect(page).toHaveURL(/by=kind/);
  await drawAll(page);
  await expect(page.locator('.explore-plot text').getByText('Official statistics', { exact: true })).toBeVisible();
});

test('the map: a circle for each figure about a country on it, the others listed with the reason', async ({ page }) => {
  await open(page, '?topic=destination&unit=people&show=map');
  await expect(marks(page).first()).toBeVisible();
  const shown = await rows(page).count();
  const aside = await page.locator('.explore-words li').count();
  await expect(marks(page)).toHaveCount(shown - aside);
  await page.getByRole('radio', { name: 'World map' }).check();
  await expect.poll(() => page.locator('.explore-words li').count()).toBeLessThan(aside);
  await expect(page.locator('.explore-map text').getByText('Argentina')).toBeVisible();
});

test('the map cannot be had: the page says so and the table holds the figures', async ({ page }) => {
  await page.route('**/explore/world.json', (route) => route.fulfill({ status: 200, body: 'no map' }));
  await open(page, '?topic=destination&show=map');
  await expect(page.getByText('The map could not be loaded.').first()).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('pointing at a row: the note says value, group, source and caveat, can be pointed at, and Esc closes it', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-option="nyt-total-fled"]').hover();
  const note = page.locator('.explore-note');
  await expect(note).toContainText('about 800,000 people');
  for (const name of ['Counted', 'Source', 'What it does not tell']) await expect(note).toContainText(`${name}:`);
  await note.hover();
  await expect(note).toBeVisible();
  await expect(note.getByRole('link')).toHaveAttribute('href', '/en/figures/nyt-total-fled');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('the pointer goes straight from the far end of a row, or from a circle of the map, into its note', async ({
  page,
}) => {
  for (const [query, id] of [
    ['', 'total-thebell-2024'],
    ['?topic=destination&unit=people&show=map', 'bell-2024-kaz'],
  ] as const) {
    await open(page, query);
    const mark = page.locator(`[data-option="${id}"]`).first();
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width * 0.8, box.y + box.height / 2];
    await page.mouse.move(x, y);
    const note = page.locator('.explore-note');
    const said = await note.textContent();
    const { y: top } = (await note.boundingBox()) ?? { y: 0 };
    await page.mouse.move(x, top + 10, { steps: 12 });
    await expect(note).toHaveText(said ?? '');
    expect(await note.evaluate((element) => element.matches(':hover'))).toBe(true);
  }
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap shows the note, a second tap or one elsewhere hides it', async ({ page }) => {
    await open(page);
    await toPictures(page);
    const mark = page.locator('[data-option="total-thebell-2024"]');
    const note = page.locator('.explore-note');
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect(note).toContainText('at least 650,000 people');
    await mark.tap();
    await expect(note).toBeHidden();
    await mark.tap();
    await expect(note).toBeVisible();
    await page.getByRole('heading', { level: 3 }).first().tap();
    await expect(note).toBeHidden();
  });

  test('a finger that moves up over the picture scrolls the page', async ({ page, context }) => {
    await open(page);
    await toPictures(page);
    const mark = page.locator('[data-option="total-thebell-2024"]');
    await mark.evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const box = await mark.boundingBox();
    const before = await page.evaluate(() => scrollY);
    const finger = await context.newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number | null) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: dy === null ? [] : [{ x: at.x, y: at.y - dy }] });
    await touch('touchStart', 0);
    for (let dy = 10; dy <= 200; dy += 10) await touch('touchMove', dy);
    await touch('touchEnd', null);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });
});

for (const width of [320, 768, 1440]) {
  test(`${width} px: no sideways scrolling, no word of a picture outside it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const show of ['values', 'bars', 'timeline', 'map']) {
      await turnTo(page, `?topic=destination&unit=people&show=${show}`);
      await toPictures(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const outside = await page.locator('.explore-plot svg text').evaluateAll((texts) =>
        texts.flatMap((text) => {
          const frame = text.closest('svg')?.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          return frame && (box.left < frame.left - 1 || box.right > frame.right + 1) ? [text.textContent] : [];
        }),
      );
      expect(outside).toEqual([]);
    }
  });
}

test('axe finds nothing in light and dark, whatever is shown', async ({ page }) => {
  for (const query of [
    '?topic=return-intention&unit=nonsense',
    '?topic=destination&unit=people&show=map&pin=bell-2024-arm,bell-2024-geo',
    '?topic=repression&place=GRC',
  ]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, query);
    await expect(page.locator('.explore-status')).toBeVisible();
    if (!query.includes('GRC')) await expect(marks(page).first()).toBeVisible();
    expect(await ruleFaults(page), query).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await colourFaults(page), `${query}, ${colorScheme}`).toEqual([]);
    }
  }
});
