import type { Page } from '@playwright/test';
import { loaderSnippet } from '../../components/answers/snippet';
import { charts } from '../../components/charts';
import { frozenLoaderPath, loaderPath, ORIGIN } from '../../data/addresses';
import { frozenLoader, loaderVersions } from '../../data/releases/loaders';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { apart } from './apart';

const snippetOf = (slug: string) => {
  const found = charts.find((one) => one.slug === slug);
  if (!found) throw new Error(`no chart ${slug}`);
  return loaderSnippet(found, 'en').replaceAll(ORIGIN, SITE);
};

/** Opens someone else's page with exactly this content. */
async function paste(page: Page, html: string, policy = '') {
  const body = `<!doctype html><link rel=icon href=data:,>${html}`;
  const header = policy && `&header=${encodeURIComponent(`content-security-policy:${policy}`)}`;
  await page.goto(`${HOST}/pasted?body=${encodeURIComponent(body)}${header}`);
}

test('with the loader a frame keeps its height when the panel opens, and no global variable is added', async ({
  page,
}) => {
  await paste(page, `<script>window.before = Object.keys(window)</script>${snippetOf('first-stop')}`);
  const frame = page.locator('iframe');
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
  const before = (await frame.boundingBox())?.height ?? 0;
  await frame.contentFrame().getByRole('button', { name: 'About this chart' }).click();
  await expect(frame.contentFrame().getByRole('table')).toBeVisible();
  expect((await frame.boundingBox())?.height).toBe(before);
  const added = await page.evaluate(() =>
    Object.keys(window).filter((key) => !(window as unknown as { before: string[] }).before.includes(key)),
  );
  expect(added.filter((key) => key !== 'before' && !/^\d+$/.test(key))).toEqual([]);
});

test('included twice, with frames added later: each has its chart’s height', async ({ page }) => {
  await paste(page, snippetOf('first-stop') + snippetOf('how-many'));
  await page.evaluate((src) => {
    const later = document.createElement('iframe');
    later.src = src;
    later.title = 'Later';
    later.width = '320';
    document.body.append(later);
  }, `${SITE}/embed/identity.en.html`);
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    // The snippet's own height may be a little greater than the chart's, never less.
    await expect.poll(() => apart(frame)).toBeLessThanOrEqual(64);
  }
});

test('messages from other windows, of other kinds and with absurd sizes are ignored', async ({ page }) => {
  await paste(
    page,
    `${snippetOf('first-stop')}<iframe title="stranger" srcdoc="<p>stranger</p>" id="stranger"></iframe>`,
  );
  const frame = page.locator('iframe').first();
  await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();
  const height = () => frame.evaluate((element) => (element as HTMLIFrameElement).style.height);
  const content = await frame
    .contentFrame()
    .locator('body')
    .evaluate((body) => `${Math.ceil(body.getBoundingClientRect().height)}px`);
  await expect.poll(height).toBe(content);
  await page.evaluate(() => {
    const message = (value: unknown) => ({ type: 'wartime-exodus:embed-height', v: 1, height: value });
    for (const value of [1e9, -5, Number.NaN, '700', null]) postMessage(message(value), '*');
    for (const odd of [null, undefined, 0, '', [], 'x'.repeat(1e6)]) postMessage(odd, '*');
    // Messages arrive in the order sent, so once these arrive, all have.
    const last: unknown[] = [];
    Object.assign(window, { last });
    addEventListener('message', ({ data }) => data === 'last' && last.push(data));
    postMessage('last', '*');
  });
  await page
    .locator('#stranger')
    .contentFrame()
    .locator('body')
    .evaluate(() => {
      parent.postMessage({ type: 'wartime-exodus:embed-height', v: 1, height: 3999 }, '*');
      parent.postMessage('last', '*');
    });
  await expect.poll(() => page.evaluate(() => (window as unknown as { last: unknown[] }).last.length)).toBe(2);
  expect(await height()).toBe(content);
});

test('absurd sizes from the frame itself: limited to a range, and ignored if not a number', async ({ page }) => {
  await paste(page, snippetOf('first-stop'));
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByRole('heading').first()).toBeVisible();
  const height = () => frame.evaluate((element) => (element as HTMLIFrameElement).style.height);
  const sendHeight = (value: unknown) =>
    frame
      .contentFrame()
      .locator('body')
      .evaluate((_, height) => parent.postMessage({ type: 'wartime-exodus:embed-height', v: 1, height }, '*'), value);
  await sendHeight(1e9);
  await expect.poll(height).toBe('4000px');
  await frame.evaluate((element) => {
    const heights: string[] = [];
    Object.assign(window, { heights });
    new MutationObserver(() => heights.push((element as HTMLIFrameElement).style.height)).observe(element, {
      attributeFilter: ['style'],
    });
  });
  for (const invalid of [null, '700', Number.NaN, Number.POSITIVE_INFINITY]) await sendHeight(invalid);
  await sendHeight(-5);
  await expect.poll(height).toBe('100px');
  expect(await page.evaluate(() => (window as unknown as { heights: string[] }).heights)).toEqual(['100px']);
});

test('a host whose policy allows our frames and script but no inline style: the loader sets the height', async ({
  page,
}) => {
  const policy = `default-src 'none'; frame-src ${SITE}; script-src ${SITE}; img-src data:`;
  await paste(
    page,
    `<iframe title="Chart" src="${SITE}/embed/first-stop.en.html" width="600" height="200"></iframe>${/<script.*$/.exec(snippetOf('first-stop'))?.[0]}`,
    policy,
  );
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(300);
});

test('every released script is immutable, the newest is cached for a while, any origin may load them', async ({
  request,
}) => {
  const newest = await request.get(loaderPath);
  const released = await Promise.all(loaderVersions().map((version) => request.get(frozenLoaderPath(version))));
  expect(newest.headers()['cache-control']).not.toContain('immutable');
  for (const [i, version] of loaderVersions().entries()) {
    expect(await released[i]?.text()).toBe(frozenLoader(version));
    expect(released[i]?.headers()['cache-control']).toContain('immutable');
  }
  for (const answer of [newest, ...released]) {
    const headers = answer.headers();
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['content-type']).toContain('text/javascript');
  }
});
