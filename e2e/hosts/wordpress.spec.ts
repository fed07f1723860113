import type { Page } from '@playwright/test';
import { charts } from '../../components/charts';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { apart } from './apart';
import { filterMarkup, wordpress } from './wordpress';

const CHART = `${SITE}/en/charts/destinations`;
const TITLE = charts.find(({ slug }) => slug === 'destinations')?.words('en').title.plain ?? '';
/** The query of WordPress with a theme whose column is 640 px wide. */
const QUERY = 'maxwidth=640&maxheight=960&dnt=1&format=json';

/** The markup in a post after a chart's link was pasted. */
async function pasted(page: Page): Promise<string> {
  const { html } = await (await page.request.get(`/oembed?url=${encodeURIComponent(CHART)}&${QUERY}`)).json();
  await page.setViewportSize({ width: 700, height: 1100 });
  await page.goto(`${HOST}/listens.html?src=about:blank`);
  const { allowed, secret } = wordpress;
  const kept = await page.evaluate(filterMarkup, { html, allowed, secret });
  if (!kept) throw new Error('WordPress refuses the embed');
  return kept;
}

test('WordPress’s filter keeps the link to the chart, and a frame that shows it in a sandbox', {
  tag: '@server',
}, async ({ page }) => {
  const kept = await pasted(page);
  await page.setContent(`<body style="margin:0">${kept}</body>`);
  const link = page.getByRole('link', { name: TITLE });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', CHART);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await frame.evaluate((element) => element.removeAttribute('style'));
  const box = await frame.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(640);
  expect(box?.height).toBeLessThanOrEqual(960);
  const chart = frame.contentFrame();
  await expect(chart.getByRole('heading')).toBeInViewport();
  await expect(chart.locator('svg[role=list]:visible')).toBeInViewport({ ratio: 0.8 });
  // The rest can be scrolled to.
  await chart.locator('.foot').scrollIntoViewIfNeeded();
  await expect(chart.locator('.foot')).toBeInViewport();
});

test('a WordPress page shows the link until the chart has sent its height, then the chart', async ({ page }) => {
  const kept = await pasted(page);
  await page.setContent(`<body style="margin:0"><script>${wordpress.script}</script>${kept}</body>`);
  const frame = page.locator('iframe');
  await expect(frame).toBeVisible();
  await expect(page.getByRole('link', { name: TITLE })).toBeHidden();
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
  await expect(frame.contentFrame().getByRole('heading')).toBeInViewport();
});

for (const { what, embed, link, target } of [
  { what: 'under a chart', embed: 'destinations', link: '.foot .site a', target: '/en/charts/destinations' },
  {
    what: 'on a circle of the overview’s map',
    embed: 'overview',
    link: '.where a.mark[href="/en/countries/georgia"]:visible',
    target: '/en/countries/georgia',
  },
])
  test(`in WordPress’s sandbox a link ${what} is passed to WordPress, with its secret`, async ({ page }) => {
    const src = `${SITE}/embed/${embed}.en.html#?secret=abcdefghij`;
    await page.goto(`${HOST}/listens.html?src=${encodeURIComponent(src)}&sandbox=allow-scripts`);
    await page.evaluate(() => {
      const links: unknown[] = [];
      Object.assign(window, { links });
      addEventListener('message', ({ data }) => data?.message === 'link' && links.push(data));
    });
    await page.locator('iframe').contentFrame().locator(link).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { links: unknown[] }).links))
      .toEqual([{ message: 'link', value: `${SITE}${target}`, secret: 'abcdefghij' }]);
  });
