import type { Page } from '@playwright/test';

/** Labels of the visible picture that are cut off, overlap each other, or are set below 12 px. */
export function labelFaults(page: Page): Promise<string[]> {
  return page.locator('.pictures svg:visible').evaluate((picture) => {
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const cut = texts.filter(
      ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
    );
    const touching = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1 && down > 4;
        })
        .map((b) => `“${a.words}” touches “${b.words}”`),
    );
    const small = texts.filter(({ box }) => box.height < 12).map(({ words }) => `“${words}” is too small`);
    return [...cut.map(({ words }) => `“${words}” is cut`), ...touching, ...small];
  });
}
