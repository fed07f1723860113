/** Our own pages on paper: each picture is whole, on the page of its title. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chartPath, countryPath, overviewPath, storyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';

/** Without spaces: a PDF that sets “fi” as one letter is read with a space beside it. */
const run = (text: string) => text.replace(/\s+/g, '').replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl');

async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return run(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

for (const lang of LANGS)
  for (const path of [
    overviewPath(lang),
    storyPath(lang),
    chartPath(lang, 'destinations-map'),
    chartPath(lang, 'total-estimates'),
    countryPath(lang, 'georgia'),
  ])
    test(`${path} prints each picture whole, on the page of its title`, async ({ page }) => {
      await page.goto(path);
      const pages = await pagesOf(await page.pdf({ format: 'A4' }));
      // What is in sight on paper: a page of A4 has another composition than a screen.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1000 });
      const pictures = await page.evaluate(() =>
        [...document.querySelectorAll('figure.chart, .small > div')].map((figure) => ({
          title:
            figure.querySelector('h1, h2, h3')?.firstElementChild?.textContent ??
            figure.querySelector('h1, h2, h3')?.textContent ??
            '',
          labels: [...figure.querySelectorAll('.picture')]
            .filter((picture) => picture.checkVisibility())
            .flatMap((picture) => [...picture.querySelectorAll('text')].map((text) => text.textContent ?? '')),
        })),
      );
      expect(pictures.length).toBeGreaterThan(0);
      for (const { title, labels } of pictures) {
        expect(labels.length, title).toBeGreaterThan(0);
        const missing = pages
          .filter((text) => text.includes(run(title)))
          .map((text) => labels.filter((label) => !text.includes(run(label))));
        expect
          .soft(missing.toSorted((a, b) => a.length - b.length)[0], `${title}: on the page of its title`)
          .toEqual([]);
      }
    });
