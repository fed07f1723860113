import type { Page } from '@playwright/test';

/** Text that can't be read: cut off by its own box, or outside the page's width. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const { overflowX, overflowY, visibility, clipPath } = getComputedStyle(element);
      // A picture clips only pointer areas; `cutLabels` checks its labels.
      if (element.matches('.picture, .picture *')) return false;
      // Text clipped to nothing is for screen readers only.
      if (visibility === 'hidden' || clipPath === 'inset(50%)' || !element.textContent?.trim()) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...cut.map(
        ({ tagName, className, textContent }) => `${tagName}.${className} cuts “${textContent?.slice(0, 40)}”`,
      ),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : []),
    ];
  });
}

/** Labels cut off by the edge of a visible picture. `labelFaults` checks those of embeds in more ways. */
export function cutLabels(page: Page): Promise<string[]> {
  return page.locator('.picture:visible').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const edge = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('svg text')]
        .filter((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          return width > 0 && (left < edge.left - 1 || right > edge.right + 1);
        })
        .map((text) => `“${text.textContent}” is cut`);
    }),
  );
}
