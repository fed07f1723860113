import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { iframeSnippet } from '../../components/answers/snippet';
import { charts } from '../../components/charts';
import { ORIGIN } from '../../data/addresses';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';

/** Without spaces: a PDF that sets “fi” as one letter is read with a space beside it. */
const run = (text: string) => text.replace(/\s+/g, '');

/** The letters on each page of a PDF. */
async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent();
      return run(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

test('a printed host page has each chart whole, with its source, black on white though the theme is dark', async ({
  page,
}) => {
  const chart = charts.find(({ slug }) => slug === 'first-stop');
  if (!chart) throw new Error('no chart first-stop');
  const snippet = iframeSnippet(chart, 'en')
    .replaceAll(ORIGIN, SITE)
    .replace('.en.html', '.en.html?theme=dark')
    .replace('loading="lazy"', '');
  // The chart would begin in the middle of the first page and end on the second.
  const body = `<!doctype html><link rel=icon href=data:,><body style="margin:0"><p style="height:600px">An article.</p><figure style="margin:0;break-inside:avoid">${snippet}</figure><p>The end.</p>`;
  await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}`);
  const frame = page.locator('iframe').contentFrame();
  await expect(frame.locator('svg[role=list]:visible')).toHaveCount(1);

  const pages = await pagesOf(await page.pdf({ format: 'A4', printBackground: true }));
  const title = chart.words('en').title.plain;
  const [whole] = pages.filter((text) => text.includes(run(title)));
  for (const { name, short } of chart.rows('en')) {
    expect(whole).toContain(run(name.slice(0, 20)));
    expect(whole).toContain(run(short));
  }
  expect(whole).toMatch(/Sources?:/);
  expect(whole).toContain(run('/en/charts/first-stop'));

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await frame.locator('body').evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element.querySelector('.chart') ?? element);
    return { paper: getComputedStyle(element).backgroundColor, color, backgroundColor };
  });
  expect(colours.paper).toBe('rgb(255, 255, 255)');
  expect(colours.color).toBe('rgb(26, 28, 32)');
});
