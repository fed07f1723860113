import type { Page } from '@playwright/test';

/** Least text size on the screen, in px. */
const TEXT = 12;
/** Least size of a target in px, or least distance of a smaller one from others: WCAG 2.2, 2.5.8. */
const TARGET = 24;

/** Text below 12 px, with the scale of pictures taken into account. */
export function smallText(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const faults = new Set<string>();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const box = node.parentElement;
      if (!node.textContent?.trim() || !box?.getClientRects().length || box.closest('script, style')) continue;
      const label = box.closest<SVGTextElement>('text');
      const px = Number.parseFloat(getComputedStyle(box).fontSize) * (label?.getScreenCTM()?.a ?? 1);
      // The overview's small pictures link to large ones.
      if (px < (box.closest('.overview') ? 11 : least) - 0.01)
        faults.add(`${px.toFixed(1)} px: “${node.textContent.trim().slice(0, 40)}”`);
    }
    return [...faults];
  }, TEXT);
}

/**
 * Targets smaller than 24 px in either direction whose 24 px circle overlaps another target. Links within a sentence and
 * browser controls may be smaller.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    // A note's number is part of a sentence too.
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      ((element.closest('sup') ?? element).parentElement?.textContent?.trim().length ?? 0) >
        (element.textContent?.trim().length ?? 0) + 3;
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, .mark .band, [data-option]'),
    ]
      .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden')
      .filter((element) => !inSentence(element))
      .map((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        const box = (label ?? element).getBoundingClientRect();
        const small = Math.min(box.width, box.height) < least - 0.1;
        return { element, box, small, x: box.left + box.width / 2, y: box.top + box.height / 2 };
      })
      // The skip link is outside the page until it has focus.
      .filter(({ box }) => box.right > 0);
    const tooNear = targets.filter(
      (one) =>
        one.small &&
        targets.some((other) => {
          if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
          const { box } = other;
          const across = Math.max(box.left - one.x, 0, one.x - box.right);
          const down = Math.max(box.top - one.y, 0, one.y - box.bottom);
          const apart = Math.hypot(other.x - one.x, other.y - one.y);
          return Math.hypot(across, down) < least / 2 || (other.small && apart < least);
        }),
    );
    return tooNear.map(
      ({ element, box }) =>
        `${element.tagName} “${element.textContent?.trim().slice(0, 30)}” is ${box.width.toFixed()} by ${box.height.toFixed()} px`,
    );
  }, TARGET);
}
