/** Notes in the workbench open, stay and close as they do in any chart. */
import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { marks, openPicture } from './workbench';

const note = (page: Page) => page.locator('.explore-note');

test('Esc closes a note under the pointer, and the mark below it opens none until the pointer moves', async ({
  page,
}) => {
  await openPicture(page);
  await marks(page).first().hover();
  await note(page).hover();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  // A browser sends pointer events for a still pointer when the element under it changes.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  await expect(note(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await marks(page).first().hover();
  await expect(note(page)).toBeVisible();
});

test('a click on a note’s text leaves it open, a click elsewhere closes it', async ({ page }) => {
  await openPicture(page);
  await marks(page).first().click();
  await note(page).locator('p').first().click();
  await expect(note(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(note(page)).toBeHidden();
});

test('Tab goes from a mark into its note and on; the note closes when focus leaves both', async ({ page }) => {
  await openPicture(page, '?place=GEO&tab=people');
  await marks(page).first().focus();
  await page.keyboard.press('ArrowDown');
  for (const role of ['button', 'link'] as const) {
    await page.keyboard.press('Tab');
    await expect(note(page).getByRole(role)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(note(page)).toBeHidden();
});

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`${width} px: the note of the last row stays inside the picture and on the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPicture(page, '?topic=destination&unit=people&show=ranking');
    await marks(page).first().focus();
    await page.keyboard.press('End');
    await expect(note(page)).toBeInViewport({ ratio: 0.99 });
    const at = (await note(page).boundingBox()) ?? { x: -1, width: 0 };
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(width);
  });
}

test('when a search removes the mark that was the Tab stop, the first mark becomes it', async ({ page }) => {
  await openPicture(page, '?topic=destination&unit=people&show=ranking');
  await marks(page).first().focus();
  await page.keyboard.press('End');
  const removed = await page.locator(':focus').getAttribute('data-option');
  await page.getByRole('searchbox').fill('Kazakhstan');
  await expect(page.locator(`[data-option="${removed}"]`)).toHaveCount(0);
  await expect(marks(page).first()).toHaveAttribute('tabindex', '0');
});
