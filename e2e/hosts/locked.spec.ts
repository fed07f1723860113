import { notesPath } from '../../data/addresses';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { HOST, SITE } from '../surfaces';

const CHART = 'destinations';
const src = `${SITE}/embed/${CHART}.en.html`;
const frameTag = (attributes = '') =>
  `<iframe title="Chart" src="${src}" width="600" height="900" ${attributes}></iframe>`;

/** The address of a host page with this body and these response headers. */
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

test('loading="lazy" far below: requested when a reader comes near, and not before', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(pasted(`<p style="height:12000px">Far above.</p>${frameTag('loading="lazy"')}`));
  await settled(page);
  expect(requested).not.toContain(src);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
});

test('one request a frame, one more when a reader uses it, no cookie, no other host', async ({ page, context }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  const address = pasted(frameTag());
  await page.goto(address);
  await expect(page.locator('iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
  await settled(page);
  const requested = () =>
    urls.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/\?[0-9a-f]{8}$/, ''));
  expect(requested()).toEqual([new URL(address).href, src]);
  await page.locator('iframe').contentFrame().getByRole('button', { name: 'About this chart' }).click();
  await settled(page);
  expect(requested()).toEqual([new URL(address).href, src, SITE + notesPath]);
  expect(await context.cookies()).toEqual([]);
});
