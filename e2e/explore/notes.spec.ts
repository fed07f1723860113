/** Notes at the figures of a picture: they open, stay and close as at the marks of any chart. */
import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { marks, openPicture } from './workbench';

const note = (page: Page) => page.locator('.explore-note');

test('Esc closes a note that the pointer is on, and what lies under it opens no other until the pointer moves', async ({
  page,
}) => {
  await openPicture(page);
  await marks(page).first().hover();
  await note(page).hover();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  // A browser tells of a pointer that rests when what is under it changes.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  await expect(note(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await marks(page).first().hover();
  await expect(note(page)).toBeVisible();
});

test('a press on the words of a note leaves it open, a press beside it closes it', async ({ page }) => {
  await openPicture(page);
  await marks(page).first().click();
  await note(page).locator('p').first().click();
  await expect(note(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(note(page)).toBeHidden();
});

test('Tab leads from a mark into its note and on; the note goes when the focus leaves both', async ({ page }) => {
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

test('where a search takes the figure away that Tab led to, Tab leads to the first', async ({ page }) => {
  await openPicture(page, '?topic=destination&unit=people&show=ranking');
  await marks(page).first().focus();
  await page.keyboard.press('End');
  const gone = await page.locator(':focus').getAttribute('data-option');
  await page.getByRole('searchbox').fill('Kazakhstan');
  await expect(page.locator(`[data-option="${gone}"]`)).toHaveCount(0);
  await expect(marks(page).first()).toHaveAttribute('tabindex', '0');
});
