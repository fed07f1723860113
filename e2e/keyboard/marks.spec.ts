import { expect, test } from '../quiet';

test.describe('keyboard', () => {
  test('one Tab stop per chart; arrows, Home and End walk its marks; Esc closes the note', async ({ page }) => {
    await page.goto('/en/charts/destinations');
    const marks = page.locator('#destinations svg[role=list]:visible .mark');
    const note = page.locator('.note');
    await expect(page.locator('#destinations svg[role=list]:visible .mark[tabindex="0"]')).toHaveCount(1);

    await marks.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(marks.nth(1)).toBeFocused();
    await expect(note).toContainText('Kazakhstan');
    await expect(note).toContainText('about 80,000 people');
    await expect(note).toContainText('The Bell');

    await page.keyboard.press('End');
    await expect(marks.last()).toBeFocused();
    await expect(note).toContainText('no number: missing or partial in the count');
    await page.keyboard.press('Home');
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(marks.first()).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(marks.first()).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.locator('.mark:focus')).toHaveCount(0);
  });

  test('Tab from the top of the page reaches the chart', async ({ page }) => {
    await page.goto('/en/charts/return-sentiment');
    for (let i = 0; i < 15; i++) {
      await page.keyboard.press('Tab');
      if ((await page.locator('.mark:focus').count()) === 1) break;
    }
    await expect(page.locator('.mark:focus')).toHaveAccessibleName(/back to Russia \(within a year\): about 5 percent/);
  });

  test('the skip link skips the navigation', async ({ page }) => {
    await page.goto('/en');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
  });
});

test.describe('pointer', () => {
  test('the note stays while the pointer is on it, has the table’s text, and closes when the pointer leaves', async ({
    page,
  }) => {
    await page.goto('/en/charts/total-estimates');
    const mark = page.locator('svg[role=list]:visible [data-figure="total-thebell-2024"]');
    await mark.hover();
    const note = page.locator('.note');
    const cells = await page.locator('[id="total-estimates--total-thebell-2024"]').locator('td').allTextContents();
    for (const cell of cells.filter(Boolean)) await expect(note).toContainText(cell);
    await note.hover();
    await expect(note).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(note).toBeHidden();
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('a tap opens the note, a second tap or one elsewhere closes it', async ({ page }) => {
    await page.goto('/en/charts/destinations');
    const mark = page.locator('svg[role=list]:visible [data-figure="bell-2024-geo"]');
    const note = page.locator('.note');
    await mark.tap();
    await expect(note).toContainText('about 73,500 people');
    await mark.tap();
    await expect(note).toBeHidden();
    await mark.tap();
    await expect(note).toBeVisible();
    await page.locator('#destinations .summary').tap({ position: { x: 4, y: 4 } });
    await expect(note).toBeHidden();
  });
});
