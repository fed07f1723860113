import { notesPath } from '../../data/addresses';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { HOST, SITE } from '../surfaces';

const CHART = 'destinations';
const src = `${SITE}/embed/${CHART}.en.html`;
const frameTag = (attributes = '') =>
  `<iframe title="Chart" src="${src}" width="600" height="900" ${attributes}></iframe>`;

/** The address of a host page with this body and these headers. */
const pasted = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  `${HOST}/pasted?${new URLSearchParams([
    ['body', `<!doctype html><link rel=icon href=data:,>${body}`],
    ...Object.entries(headers).map(([name, value]) => ['header', `${name}:${value}`]),
  ])}`;

test('sandbox="allow-scripts": storage is denied, everything works', async ({ page }) => {
  await page.goto(pasted(frameTag('sandbox="allow-scripts"')));
  const chart = page.locator('iframe').contentFrame();
  await chart.locator('svg[role=list]:visible [data-figure="bell-2024-arm"]').hover();
  await expect(chart.locator('.note')).toContainText('about 110,000 people');
  await page.keyboard.press('Escape');
  await chart.locator('svg[role=list]:visible .mark[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.locator('.note')).toBeVisible();
  const denied = await chart.locator('html').evaluate(() => {
    try {
      return String(localStorage.length);
    } catch (error) {
      return error instanceof Error ? error.name : '';
    }
  });
  expect(denied).toBe('SecurityError');
});

test('a host with COEP require-corp: the chart loads', async ({ page }) => {
  await page.goto(pasted(frameTag(), { 'cross-origin-embedder-policy': 'require-corp' }));
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
});

test('a host whose policy allows frames from us and nothing else: the chart loads', async ({ page }) => {
  await page.goto(
    pasted(frameTag(), { 'content-security-policy': `default-src 'none'; img-src data:; frame-src ${SITE}` }),
  );
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
});

test('loading="lazy" far below: asked for when a reader comes near, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pasted(`<p style="height:12000px">Far above.</p>${frameTag('loading="lazy"')}`));
  await settled(page);
  expect(asked).not.toContain(src);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
});

test('one request a frame, one more when a reader comes to it, no cookie, nobody else asked', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pasted(frameTag());
  await page.goto(address);
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
  await settled(page);
  const asks = () => asked.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/\?[0-9a-f]{8}$/, ''));
  expect(asks()).toEqual([new URL(address).href, src]);
  await page.locator('iframe').contentFrame().getByRole('button', { name: 'About this chart' }).click();
  await settled(page);
  expect(asks()).toEqual([new URL(address).href, src, SITE + notesPath]);
  expect(await context.cookies()).toEqual([]);
});
