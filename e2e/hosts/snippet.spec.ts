import type { Locator, Page } from '@playwright/test';
import { iframeSnippet } from '../../components/answers/snippet';
import { charts } from '../../components/charts';
import { ORIGIN } from '../../data/addresses';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { watchShifts } from '../shifts';
import { HOST, SITE } from '../surfaces';

const WIDTHS = [320, 600, 960] as const;
/** Arbitrary widths. */
const ARBITRARY = [300, 347, 391, 479, 523, 631, 640, 871, 1200] as const;
/** How much taller than its content a frame may be, in px: there are few heights, each for a range of widths. */
const BLANK = 160;

/** Opens someone else's page with a pasted snippet. */
async function paste(page: Page, html: string) {
  await page.goto(`${HOST}/listens.html?src=about:blank`);
  await page.setContent(`<body style="margin:0">${html.replaceAll(ORIGIN, SITE)}</body>`);
}

test('a pasted frame cuts nothing of its chart off at any column width', async ({ page }) => {
  const some = charts.filter((_, i) => i % 4 === 0);
  // So tall that every frame is in view: browsers don't lay out the others.
  await page.setViewportSize({ width: 1200, height: 20_000 });
  await paste(page, some.map((chart) => iframeSnippet(chart, 'en')).join('<p>Between.</p>'));
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(some.length);
  for (const width of ARBITRARY) {
    await page.setViewportSize({ width, height: 20_000 });
    for (const [i, { slug }] of some.entries()) {
      const body = frames.nth(i).contentFrame().locator('body');
      await expect(body.locator('svg[role=list]:visible')).toHaveCount(1);
      const hint = `${slug} at ${width} px: npm run measure:embeds`;
      const boxOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect());
      // A frame learns its new width later than its host.
      for (const one of [frames.nth(i), body])
        await expect.poll(async () => (await boxOf(one)).width, hint).toBe(width);
      const [frame, content] = [await boxOf(frames.nth(i)), await boxOf(body)];
      expect(frame.height, hint).toBeGreaterThanOrEqual(content.height - 1);
      expect(frame.height - content.height, hint).toBeLessThanOrEqual(BLANK);
    }
  }
});

for (const width of WIDTHS) {
  test(`in a column of ${width} px the text below a pasted frame never moves while it loads`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1600 });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/embed/**', async (route) => {
      await released;
      await route.continue();
    });
    const shifts = await watchShifts(page);
    const chart = charts.find(({ slug }) => slug === 'how-many');
    if (!chart) throw new Error('no chart how-many');
    await paste(page, `<p>Before.</p>${iframeSnippet(chart, 'en')}<p>After.</p>`);
    // The text is drawn before the chart loads.
    await settled(page);
    release();
    await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
    await expect(page.getByText('After.')).toBeInViewport();
    await settled(page);
    expect(await shifts()).toEqual([]);
  });
}

test('where a page strips style attributes the frame keeps the size for a text column', async ({ page }) => {
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  await paste(page, iframeSnippet(chart, 'en').replaceAll(/ style="[^"]*"/g, ''));
  const frame = page.locator('iframe');
  const body = frame.contentFrame().locator('body');
  await expect(body.locator('svg[role=list]:visible')).toHaveCount(1);
  const content = await body.evaluate((element) => element.getBoundingClientRect().height);
  const size = await frame.evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  expect(size.clientWidth).toBe(640);
  expect(size.clientHeight).toBeGreaterThanOrEqual(Math.floor(content));
  expect(size.clientHeight - content).toBeLessThanOrEqual(40);
});
