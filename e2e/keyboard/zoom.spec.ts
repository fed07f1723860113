import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';

const MAP = '/embed/destinations-map.en.html';
const picture = (page: Page) => page.locator('.pictures > svg:visible');
/** The viewBox of the picture in sight: left, top, width, height. */
const view = async (page: Page) => ((await picture(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);
const width = async (page: Page) => (await view(page))[2] ?? Number.NaN;

test('buttons zoom, move and reset, by keyboard alone', async ({ page }) => {
  await page.goto(MAP);
  const whole = await view(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button('Move right')).toBeHidden();
  await expect(button('Zoom out')).toHaveAttribute('aria-disabled', 'true');

  await button('Zoom in').focus();
  await page.keyboard.press('Enter');
  const near = await view(page);
  expect(near[2]).toBeLessThan(whole[2] ?? 0);
  await button('Move right').focus();
  await page.keyboard.press('Enter');
  expect((await view(page))[0]).toBeGreaterThan(near[0] ?? 0);
  await button('Show the whole map').focus();
  await page.keyboard.press('Enter');
  expect(await view(page)).toEqual(whole);
  await expect(button('Show the whole map')).toBeFocused();
});

test('buttons are 24 px or more', async ({ page }) => {
  await page.goto(MAP);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  for (const button of await page.locator('.zoom button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('a plain wheel scrolls the page, a wheel with Ctrl zooms and leaves the page where it is', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(MAP);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(80);
  expect(await width(page)).toBe(720);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(() => width(page)).toBeLessThan(720);
  expect(await page.evaluate(() => scrollY)).toBe(80);
});

test('when zoomed in, the walk from mark to mark takes the view along', async ({ page }) => {
  await page.goto(MAP);
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  const marks = picture(page).locator('.mark');
  await marks.first().focus();
  for (let i = 1; i < (await marks.count()); i++) {
    await page.keyboard.press('ArrowDown');
    await expect(marks.nth(i)).toBeFocused();
    await expect(marks.nth(i)).toBeInViewport();
    const [x = 0, y = 0, wide = 0, high = 0] = await view(page);
    const box = await marks.nth(i).evaluate((mark: SVGGraphicsElement) => {
      const at = mark.getBBox();
      return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    });
    expect(box.x > x && box.x < x + wide && box.y > y && box.y < y + high).toBe(true);
  }
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('two fingers zoom the map; one finger scrolls the page and leaves the map alone', async ({ page }) => {
    await page.goto(MAP);
    const box = await picture(page).boundingBox();
    const at = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 150 };
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

    const apart = (px: number) => [[at.x - px, at.y] as const, [at.x + px, at.y] as const];
    await touch('touchStart', apart(20));
    for (let px = 25; px <= 50; px += 5) await touch('touchMove', apart(px));
    await touch('touchEnd', []);
    const near = await width(page);
    expect(near).toBeLessThan(200);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await touch('touchStart', [[at.x, at.y + 80]]);
    for (let dy = 80; dy >= -80; dy -= 16) {
      await touch('touchMove', [[at.x, at.y + dy]]);
      await page.waitForTimeout(16);
    }
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await width(page)).toBe(near);
  });
});

test('only a chart that can be zoomed carries the buttons and the script for it', async ({ page }) => {
  await page.goto('/embed/destinations.en.html');
  await expect(page.locator('.zoom')).toHaveCount(0);
  const scripts = await page.locator('script').allTextContents();
  expect(scripts).toHaveLength(2);
  expect(scripts.join('')).not.toContain('data-zoom');
});
