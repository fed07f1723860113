import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';

/** Pages with something that stays in view while the rest scrolls. */
const STICKY = ['/en/story', '/en/explore?topic=return-actual'];
/** A page of each other kind, and an embed. */
const OTHERS = [
  '/en/charts/destinations-map',
  '/en/data',
  '/ru/figures/nyt-total-fled',
  '/embed/destinations-map.ru.html',
];

/** Tab presses on each: enough to get deep into the page, few enough to be quick. */
const STOPS = 30;

/** What is wrong with the current focus, or null, also where nothing has focus. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element instanceof HTMLIFrameElement) return null;
    const name = `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const band = element.querySelector('.band');
    const shape = element.matches('.mark') && band ? band : element;
    const style = getComputedStyle(shape);
    const ring =
      shape === band
        ? style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) >= 2
        : style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    if (!ring) return `${name} shows no focus`;
    // Some point of the part on the screen must not be covered.
    const boxes = [...shape.getClientRects()];
    const seen = boxes.some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right <= left || bottom <= top) return false;
      return [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
    });
    return seen ? null : `${name} has focus and is hidden`;
  });
}

/** Scrolls to every picture so that it is drawn: one drawn later would push the focused element away. */
async function drawAll(page: Page) {
  await expect(page.locator('.explore-result')).toBeVisible();
  for (const panel of await page.locator('.explore-panel').all()) {
    await panel.scrollIntoViewIfNeeded();
    await expect(panel.getByRole('option').first()).toBeAttached();
  }
  await page.evaluate(() => scrollTo(0, 0));
}

for (const [what, size, places] of [
  ['in a low window', { width: 1440, height: 480 }, STICKY],
  ['at 400 percent', { width: 320, height: 256 }, [...STICKY, ...OTHERS]],
] as const) {
  test(`${what}: every Tab stop shows its focus and is not hidden`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const path of places) {
      await page.goto(path);
      if (path.includes('explore')) await drawAll(page);
      const faults: string[] = [];
      for (let i = 0; i < STOPS; i++) {
        await page.keyboard.press('Tab');
        const fault = await focusFault(page);
        if (fault) faults.push(fault);
      }
      // Backwards too, where a sticky bar may cover what scrolls into view from above.
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('Shift+Tab');
        const fault = await focusFault(page);
        if (fault) faults.push(`backwards: ${fault}`);
      }
      expect.soft(faults, path).toEqual([]);
    }
  });
}
