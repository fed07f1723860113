import { expect, test } from '../quiet';
import { embeds, pages } from '../surfaces';

for (const width of [320, 480, 768, 1024, 1440]) {
  test(`at ${width} px nothing scrolls sideways and no label of a chart touches another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [...pages, ...embeds]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      const faults = await page.locator('.pictures svg:visible').evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const frame = picture.getBoundingClientRect();
          const texts = [...picture.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          const cut = texts.filter(
            ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
          );
          const clash = texts.flatMap((a, i) =>
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
          return [...cut.map(({ words }) => `“${words}” is cut`), ...clash, ...small];
        }),
      );
      expect(faults, path).toEqual([]);
    }
  });
}
