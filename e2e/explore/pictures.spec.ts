import { test as loud, type Page } from '@playwright/test';
import { colourFaults, ruleFaults } from '../axe';
import { sheetsOf } from '../paper';
import { expect, test } from '../quiet';
import { cards, idsOf, marks, open, openPicture, rows, turnTo } from './workbench';

/** The edges of a mark's ink, in px of the page. */
const inkOf = (page: Page, id: string, ink = '') =>
  page
    .locator(`svg [data-figure="${id}"] ${ink}`)
    .first()
    .evaluate((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return { left, right, top, bottom };
    });

test('a range over time: its two ends match the axis', async ({ page }) => {
  await openPicture(page);
  const tick = async (text: string) => {
    const box = await page
      .locator('.explore-ticks text', { hasText: new RegExp(`^${text}$`) })
      .first()
      .boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  const { top, bottom } = await inkOf(page, 'total-rerussia-2023');
  const [million, none] = [await tick('1 million'), await tick('0')];
  const numberAt = (y: number) => ((none - y) / (none - million)) * 1_000_000;
  expect(Math.abs(numberAt(top) - 920_000)).toBeLessThan(15_000);
  expect(Math.abs(numberAt(bottom) - 820_000)).toBeLessThan(15_000);
});

test('numbers far apart can be shown on a logarithmic axis, which is kept in the address', async ({ page }) => {
  await openPicture(page, '?place=DEU&unit=people');
  const box = page.getByRole('checkbox', { name: 'Logarithmic scale' });
  const before = await page.locator('.explore-ticks').textContent();
  await box.click();
  await expect(page).toHaveURL(/scale=log/);
  await expect(box).toBeChecked();
  await expect.poll(() => page.locator('.explore-ticks').textContent()).not.toBe(before);
  await expect(marks(page)).toHaveCount((await idsOf(page)).length);
});

test('a ranking: rows in the order asked for, in groups of what is counted', async ({ page }) => {
  await openPicture(page, '?show=ranking&topic=total&measure=departures-cumulative');
  const first = (await idsOf(page))[0];
  await expect(page.locator(`[data-option="${first}"]`)).toHaveAttribute('aria-label', /1\.5 million/);
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/order=date/);
  await expect.poll(async () => (await idsOf(page))[0]).not.toBe(first);
});

test('the map: one circle a country, the newest number; what lies far outside stands on cards', async ({ page }) => {
  await openPicture(page, '?measure=wartime-stock&unit=people&show=map');
  expect(await idsOf(page)).toContain('bell-2024-arm');
  await expect(page.locator('.explore-map svg text', { hasText: 'Armenia' })).toBeVisible();
  await expect(cards(page).filter({ hasText: 'United States' })).toBeVisible();
  const [geo, srb] = [await inkOf(page, 'bell-2024-geo', 'circle'), await inkOf(page, 'bell-2024-srb', 'circle')];
  expect(geo.left).toBeGreaterThan(srb.right + 100);
  // Zoomed, circles keep their size and move apart.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const [near, other] = [await inkOf(page, 'bell-2024-geo', 'circle'), await inkOf(page, 'bell-2024-srb', 'circle')];
  expect(Math.abs(near.right - near.left - (geo.right - geo.left))).toBeLessThan(2);
  expect(near.left - other.right).toBeGreaterThan(geo.left - srb.right);
});

test('when the map fails to load the page says so and the table has the figures', async ({ page }) => {
  await page.route('**/explore/world.json', (route) => route.fulfill({ status: 200, body: 'gone' }));
  await open(page, '?topic=destination&show=map');
  await expect(page.getByText('The map could not be loaded.').first()).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

loud('when the pictures’ script fails to load filters and table stay, and a button tries again', async ({ page }) => {
  let isGone = true;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    // The chunk that brings Recharts.
    if (isGone && body.includes('recharts-surface')) return route.abort();
    return route.fulfill({ response: answer, body });
  });
  await open(page);
  // It is asked for when the reader first does something; until then a picture without it stands there.
  await expect(page.locator('.explore-plot svg').first()).toBeVisible();
  await page.mouse.move(300, 400);
  await expect(page.getByRole('alert').filter({ hasText: 'The picture could not be loaded.' })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  isGone = false;
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).last().click();
  await expect(page.locator('.explore-plot .recharts-surface').first()).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
});

test('pointing at a mark: the note says value, measure, group, source and caveat, can be pointed at, and Esc closes it', async ({
  page,
}) => {
  await openPicture(page);
  await page.locator('[data-option="nyt-total-fled"]').hover();
  const note = page.locator('.explore-note');
  await expect(note).toContainText('about 800,000 people');
  for (const name of ['What is counted', 'Population', 'Source', 'Limits'])
    await expect(note).toContainText(`${name}:`);
  await note.hover();
  await expect(note).toBeVisible();
  await expect(note.getByRole('link')).toHaveAttribute('href', '/en/figures/nyt-total-fled');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap shows the note, a second tap or one elsewhere hides it', async ({ page }) => {
    await openPicture(page);
    const mark = page.locator('[data-option="nyt-total-fled"]');
    const note = page.locator('.explore-note');
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect(note).toContainText('about 800,000 people');
    await mark.tap();
    await expect(note).toBeHidden();
    await mark.tap();
    await expect(note).toBeVisible();
    await page.touchscreen.tap(2, 500);
    await expect(note).toBeHidden();
  });

  test('the filters are a sheet from below: opened, used, closed', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('button', { name: /^Filters/ }).tap();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.locator('.explore-facet[data-facet=place] > summary').tap();
    await page.getByRole('checkbox', { name: /^No single country/ }).tap();
    await expect(page).toHaveURL(/place=none/);
    await page.getByRole('button', { name: 'Show the result' }).tap();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });

  test('a finger that moves up over the picture scrolls the page', async ({ page, context }) => {
    await openPicture(page);
    const box = await page.locator('.explore-plot').first().boundingBox();
    const before = await page.evaluate(() => scrollY);
    const finger = await context.newCDPSession(page);
    const at = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 220 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy: number | null) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: dy === null ? [] : [{ x: at.x, y: at.y - dy }] });
    await touch('touchStart', 0);
    for (let dy = 10; dy <= 200; dy += 10) await touch('touchMove', dy);
    await touch('touchEnd', null);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });
});

for (const width of [320, 768, 1440])
  test(`${width} px: no sideways scrolling, no word of a picture outside it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const show of ['time', 'ranking', 'map']) {
      await turnTo(page, `?topic=destination&unit=people&show=${show}`);
      await expect(page.locator('.explore-plot svg').first()).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), show)
        .toBeLessThanOrEqual(width);
      const outside = () =>
        page.locator('.explore-plot svg text').evaluateAll((texts) =>
          texts.flatMap((text) => {
            const frame = text.closest('.explore-plot')?.getBoundingClientRect();
            const box = text.getBoundingClientRect();
            return frame && (box.left < frame.left - 1 || box.right > frame.right + 1) ? [text.textContent] : [];
          }),
        );
      await expect.poll(outside, show).toEqual([]);
    }
  });

test('on paper: what is on the screen, whole, and no empty page', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
  await openPicture(page, '?place=GEO&tab=people');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.explore-controls')).toBeHidden();
  await expect(page.locator('.explore-plot svg').first()).toBeVisible();
  const wide = await page.locator('.explore-plot svg').first().boundingBox();
  expect((wide?.x ?? 0) + (wide?.width ?? 0)).toBeLessThanOrEqual(1280);
  expect((await sheetsOf(page)).filter((sheet) => sheet === '')).toEqual([]);
});

test('a figure pointed at in the table is marked in the picture too, and the other way round', async ({ page }) => {
  await openPicture(page, '?place=GEO&tab=people');
  const [row, mark] = [page.locator('tr[data-figure="bell-2024-geo"]'), page.locator('[data-option="bell-2024-geo"]')];
  await row.hover();
  await expect(mark).toHaveClass(/twin/);
  await mark.hover();
  await expect(row).toHaveClass(/twin/);
  await page.mouse.move(0, 0);
  await expect(row).not.toHaveClass(/twin/);
});

test('axe finds nothing in light and dark, whatever is shown', async ({ page }) => {
  for (const query of [
    '?topic=return-intention&unit=nonsense&show=ranking',
    '?place=GEO&pin=bell-2024-arm,bell-2024-geo',
    '?topic=destination&unit=people&show=map',
    '?topic=repression&place=GRC',
  ]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, query);
    await expect(page.locator('.explore-status')).toBeVisible();
    if (!query.includes('GRC')) await expect(marks(page).first()).toBeAttached();
    expect(await ruleFaults(page), query).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await colourFaults(page), `${query}, ${colorScheme}`).toEqual([]);
    }
  }
});
