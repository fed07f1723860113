/** Notes at marks: WCAG 2.2, 1.4.13 for pointers, and scrolling by touch. */
import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';

const note = (page: Page) => page.locator('.note');

for (const slug of ['when-they-left', 'destinations-map']) {
  test(`${slug}: from anywhere on a mark the pointer can move straight into its note`, async ({ page }) => {
    await page.goto(`/embed/${slug}.en.html`);
    const marks = page.locator('.pictures svg[role=list]:visible .mark');
    const count = await marks.count();
    for (let i = 0; i < count; i += 3) {
      const mark = marks.nth(i);
      const band = mark.locator('.band');
      await band.scrollIntoViewIfNeeded();
      const box = await band.boundingBox();
      if (!box) throw new Error(`mark ${i} has no box`);
      // Near the end of the mark, away from where a key press opens the note.
      const from = { x: box.x + box.width * 0.8, y: box.y + box.height / 2 };
      await page.mouse.move(2, 2);
      await page.mouse.move(from.x, from.y);
      const on = page.locator('.mark.on');
      await expect(on).toHaveCount(1);
      const id = await on.getAttribute('data-figure');
      const { y, height } = (await note(page).boundingBox()) ?? { y: 0, height: 0 };
      const to = y > from.y ? y + 8 : y + height - 8;
      await page.mouse.move(from.x, to, { steps: 8 });
      await expect(on).toHaveAttribute('data-figure', id ?? '');
      await expect(note(page)).toBeVisible();
    }
  });
}

test('Esc closes a note under the pointer, and the mark below it opens none', async ({ page }) => {
  await page.goto('/embed/total-estimates.en.html');
  await page.locator('svg[role=list]:visible [data-figure="total-thebell-2022"] .band').hover();
  const { x, y } = (await note(page).boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 8, y + 8);
  await page.evaluate(() => {
    Object.assign(window, { entered: 0 });
    addEventListener('pointerover', () => {
      (window as unknown as { entered: number }).entered++;
    });
  });
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  // A browser sends pointer events for a still pointer when the element under it changes, but not always unprompted.
  await page.mouse.move(x + 8, y + 8);
  await expect.poll(() => page.evaluate(() => (window as unknown as { entered: number }).entered)).toBeGreaterThan(0);
  await expect(note(page)).toBeHidden();
  await page.mouse.move(0, 0);
  await page.locator('svg[role=list]:visible [data-figure="total-thebell-2022"] .band').hover();
  await expect(note(page)).toBeVisible();
});

test('a link in the focused mark’s note can be clicked', async ({ page }) => {
  await page.goto('/en/charts/total-estimates');
  await page.locator('svg[role=list]:visible .mark').first().focus();
  await page.keyboard.press('ArrowDown');
  await note(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/figures\//);
});

test('a click on the text of the focused mark’s note leaves it open, a click elsewhere closes it', async ({ page }) => {
  await page.goto('/en/charts/total-estimates');
  await page.locator('svg[role=list]:visible .mark').first().focus();
  await page.keyboard.press('ArrowDown');
  await note(page).locator('p').first().click();
  await expect(note(page)).toBeVisible();
  await page.locator('.summary').click({ position: { x: 2, y: 2 } });
  await expect(note(page)).toBeHidden();
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a swipe over a chart scrolls the page as far as a swipe elsewhere, and leaves the note open', async ({
    page,
  }) => {
    await page.goto('/en/charts/total-estimates');
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    /** The scroll position after the page has stopped scrolling. */
    const scrollEnd = () =>
      page.evaluate(async () => {
        for (let frames = 0, last = scrollY; frames < 10; frames = scrollY === last ? frames + 1 : 0) {
          last = scrollY;
          await new Promise(requestAnimationFrame);
        }
        return scrollY;
      });
    /** How far, in px, the page scrolls on a swipe of 200 px up from `target`. */
    const swipe = async (target: string) => {
      await page
        .locator(target)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const box = (await page.locator(target).first().boundingBox()) ?? { x: 0, y: 0, height: 0 };
      const before = await scrollEnd();
      const [x, y] = [box.x + 30, box.y + box.height / 2];
      await touch('touchStart', x, y);
      for (let dy = 20; dy <= 200; dy += 20) {
        await touch('touchMove', x, y - dy);
        await page.waitForTimeout(16);
      }
      // The finger rests before it lifts, so that there is no momentum.
      await page.waitForTimeout(120);
      await touch('touchMove', x, y - 200);
      await touch('touchEnd', 0, 0);
      return (await scrollEnd()) - before;
    };
    const elsewhere = await swipe('.summary');
    await page.locator('svg[role=list]:visible [data-figure="total-mmc-2024"]').tap();
    await expect(note(page)).toBeVisible();
    const over = await swipe('svg[role=list]:visible [data-figure="total-mmc-2024"] .band');
    expect(elsewhere).toBeGreaterThan(100);
    expect(Math.abs(over - elsewhere)).toBeLessThanOrEqual(5);
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
  });
});
