import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';

const MAP = '/embed/destinations-map.en.html';
/** The scrolling box of the visible picture, and the map in it. */
const picture = (page: Page) => page.locator('.picture:visible');
const map = (page: Page) => picture(page).locator('.map');
/** The visible part of the map: its magnification, and its offset in px from the top left. */
const view = (page: Page) =>
  picture(page).evaluate((box) => ({
    scale: (box.querySelector('.map')?.getBoundingClientRect().width ?? 0) / box.clientWidth,
    left: box.scrollLeft,
    top: box.scrollTop,
  }));

test('buttons zoom, move and reset, by keyboard alone', async ({ page }) => {
  await page.goto(MAP);
  const initial = await view(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button('Move right')).toBeHidden();
  await expect(button('Zoom out')).toHaveAttribute('aria-disabled', 'true');

  await button('Zoom in').focus();
  await page.keyboard.press('Enter');
  const zoomed = await view(page);
  expect(zoomed.scale).toBeGreaterThan(initial.scale);
  await button('Move right').focus();
  await page.keyboard.press('Enter');
  expect((await view(page)).left).toBeGreaterThan(zoomed.left);
  await button('Show the whole map').focus();
  await page.keyboard.press('Enter');
  expect(await view(page)).toEqual(initial);
  await expect(button('Show the whole map')).toBeFocused();
});

test('buttons are at least 24 px in size', async ({ page }) => {
  await page.goto(MAP);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  for (const button of await page.locator('.zoom button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('zooming keeps the size of text and circles, and moves circles apart', async ({ page }) => {
  await page.goto(MAP);
  const sizes = () =>
    map(page).evaluate((svg) => {
      const [a, b] = [...svg.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
      return {
        text: svg.querySelector('.mark text')?.getBoundingClientRect().height,
        circle: a?.width,
        apart: a && b && Math.hypot(a.x - b.x, a.y - b.y),
      };
    });
  const before = await sizes();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const after = await sizes();
  expect([after.text, after.circle]).toEqual([before.text, before.circle]);
  expect(after.apart).toBeGreaterThan((before.apart ?? Number.NaN) * 1.3);
});

test('the wheel scrolls the page; with Ctrl it zooms and does not scroll', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto(MAP);
  // On the sea, where no mark opens a note.
  const box = await picture(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 24, 230);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(80);
  expect((await view(page)).scale).toBe(1);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await view(page)).scale).toBeGreaterThan(1);
  expect(await page.evaluate(() => scrollY)).toBe(80);
});

test('a mouse drags a zoomed map, and a click that barely moves still opens a note', async ({ page }) => {
  await page.goto(MAP);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const before = await view(page);
  const box = await picture(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 250, (box?.y ?? 0) + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 20, { steps: 4 });
  await page.mouse.up();
  const after = await view(page);
  expect([after.left - before.left, after.top - before.top]).toEqual([60, 20]);
  await page.mouse.move(2, 2);
  const mark = await map(page).locator('[data-figure="bell-2024-arm"] .band').boundingBox();
  const at = { x: (mark?.x ?? 0) + 20, y: (mark?.y ?? 0) + 20 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 1, at.y);
  await page.mouse.up();
  await expect(page.locator('.note')).toContainText('about 110,000 people');
});

test('when zoomed in, the view follows the focus from mark to mark', async ({ page }) => {
  await page.goto(MAP);
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  const marks = map(page).locator('.mark');
  await marks.first().focus();
  for (let i = 1; i < (await marks.count()); i++) {
    await page.keyboard.press('ArrowDown');
    await expect(marks.nth(i)).toBeFocused();
    await expect(marks.nth(i)).toBeInViewport();
  }
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 420 } });
  test('two fingers zoom the map; one finger scrolls the page and leaves the map alone', async ({ page }) => {
    await page.goto(MAP);
    const box = await picture(page).boundingBox();
    const at = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 150 };
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

    const apart = (px: number) => [[at.x - px, at.y] as const, [at.x + px, at.y] as const];
    await touch('touchStart', apart(20));
    for (let px = 25; px <= 50; px += 5) await touch('touchMove', apart(px));
    await touch('touchEnd', []);
    const zoomed = await view(page);
    expect(zoomed.scale).toBeGreaterThan(1.5);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await touch('touchStart', [[at.x, at.y + 80]]);
    for (let dy = 80; dy >= -80; dy -= 16) {
      await touch('touchMove', [[at.x, at.y + dy]]);
      await page.waitForTimeout(16);
    }
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await view(page)).toEqual(zoomed);
  });
});

test('only zoomable charts have the buttons and the script for zooming', async ({ page }) => {
  await page.goto('/embed/destinations.en.html');
  await expect(page.locator('.zoom')).toHaveCount(0);
  const scripts = await page.locator('script').allTextContents();
  expect(scripts).toHaveLength(2);
  expect(scripts.join('')).not.toContain('data-zoom');
});
