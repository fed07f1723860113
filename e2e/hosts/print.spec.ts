import { iframeSnippet } from '../../components/answers/snippet';
import { charts } from '../../components/charts';
import { ORIGIN } from '../../data/addresses';
import { lettersOf, sheetsOf } from '../paper';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';

test('a printed host page has the chart whole, with its source, black on white even in the dark theme', async ({
  page,
}) => {
  const chart = charts.find(({ slug }) => slug === 'first-stop');
  if (!chart) throw new Error('no chart first-stop');
  const snippet = iframeSnippet(chart, 'en')
    .replaceAll(ORIGIN, SITE)
    .replace('.en.html', '.en.html?theme=dark')
    .replace('loading="lazy"', '');
  // Without `break-inside` the chart would start in the middle of the first page and end on the second.
  const body = `<!doctype html><link rel=icon href=data:,><body style="margin:0"><p style="height:600px">An article.</p><figure style="margin:0;break-inside:avoid">${snippet}</figure><p>The end.</p>`;
  await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}`);
  const frame = page.locator('iframe').contentFrame();
  await expect(frame.locator('svg[role=list]:visible')).toHaveCount(1);

  const pages = await sheetsOf(page);
  const title = chart.words('en').title.plain;
  const [whole] = pages.filter((text) => text.includes(lettersOf(title)));
  for (const { name, short } of chart.rows('en')) {
    expect(whole).toContain(lettersOf(name.slice(0, 20)));
    expect(whole).toContain(lettersOf(short));
  }
  expect(whole).toMatch(/Sources?The/);
  expect(whole).toContain(lettersOf('/en/charts/first-stop'));

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await frame.locator('body').evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element.querySelector('.chart') ?? element);
    return { paper: getComputedStyle(element).backgroundColor, color, backgroundColor };
  });
  expect(colours.paper).toBe('rgb(255, 255, 255)');
  expect(colours.color).toBe('rgb(26, 28, 32)');
});
