import { chartPath, countryPath, overviewPath, storyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { lettersOf, sheetsOf } from '../paper';
import { expect, test } from '../quiet';

for (const lang of LANGS)
  for (const path of [
    overviewPath(lang),
    storyPath(lang),
    chartPath(lang, 'destinations'),
    chartPath(lang, 'when-they-left'),
    countryPath(lang, 'georgia'),
  ])
    test(`${path} in print: each picture whole on the sheet with its title, and no empty sheet`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      // The width of an A4 sheet less the browser's margins.
      await page.setViewportSize({ width: 718, height: 1010 });
      const pictures = await page.locator('.pictures').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const frame = one.closest('figure, article, section');
            const labels = [...one.querySelectorAll('text')].filter((text) => text.checkVisibility());
            return {
              title: frame?.querySelector('h1, h2, h3, .title')?.textContent ?? '',
              labels: labels.map((text) => text.textContent ?? ''),
            };
          }),
      );
      expect(pictures.length).toBeGreaterThan(0);
      const sheets = await sheetsOf(page);
      for (const { title, labels } of pictures) {
        const missing = sheets
          .filter((sheet) => sheet.includes(lettersOf(title)))
          .map((sheet) => labels.filter((label) => !sheet.includes(lettersOf(label))));
        expect.soft(missing.sort((a, b) => a.length - b.length)[0], title).toEqual([]);
      }
      expect(sheets.filter((sheet) => sheet === '')).toEqual([]);
    });
