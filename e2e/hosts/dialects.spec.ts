import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { HOST, SITE } from '../surfaces';
import { apart } from './apart';

const CHART = 'first-stop';
const EMBED = `${SITE}/embed/${CHART}.en.html`;

/** Opens a host page with one script and a frame for each column width in `query`, and returns the frames. */
async function openHost(page: Page, query: string, src = EMBED) {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`${HOST}/host.html?src=${encodeURIComponent(src)}&${query}`);
  return page.locator('iframe');
}

async function expectFitting(frames: Locator, count: number, most?: number) {
  await expect(frames).toHaveCount(count);
  for (const frame of await frames.all()) {
    // Browsers don't lay out cross-origin frames far outside the view.
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(() => apart(frame, most)).toBeLessThanOrEqual(1);
  }
}

for (const dialect of ['own', 'datawrapper', 'amp', 'newswire', 'medium', 'pym', 'guardian', 'wordpress']) {
  test(`a host that runs ${dialect}: frames of 320, 600 and 960 px are as tall as their chart`, async ({ page }) => {
    // WordPress limits frames to 1000 px.
    const most = dialect === 'wordpress' ? 1000 : undefined;
    await expectFitting(await openHost(page, `dialect=${dialect}&widths=320,600,960`), 3, most);
  });
}

test('Datawrapper’s older script, which finds one frame by its address: the frame fits', async ({ page }) => {
  await expectFitting(await openHost(page, 'dialect=datawrapper-old&widths=600'), 1);
});

test('one chart twice, at different widths: each frame gets its own height', async ({ page }) => {
  const frames = await openHost(page, 'widths=320,960');
  await expectFitting(frames, 2);
  const [narrow, wide] = [await frames.first().boundingBox(), await frames.last().boundingBox()];
  expect(narrow?.height).toBeGreaterThan((wide?.height ?? 0) + 50);
});

test('a frame in a closed <details>: fits once it is opened', async ({ page }) => {
  const frames = await openHost(page, 'details&widths=600');
  await expect(frames.contentFrame().locator('svg').first()).toBeAttached();
  await page.locator('summary').click();
  await expectFitting(frames, 1);
});

test('a host whose script loads late: asks for heights, and gets them', async ({ page }) => {
  await expectFitting(await openHost(page, 'late&widths=320,960'), 2);
});

test('text twice as large: the frame grows with it', async ({ page }) => {
  const frames = await openHost(page, 'widths=600');
  await expectFitting(frames, 1);
  const before = (await frames.boundingBox())?.height ?? 0;
  await frames
    .contentFrame()
    .locator('html')
    .evaluate((root) => {
      root.style.fontSize = '200%';
      document.body.style.zoom = '2';
    });
  await expect.poll(async () => (await frames.boundingBox())?.height).toBeGreaterThan(before * 1.2);
});

test('ten idle seconds: no message and no timer', async ({ page }) => {
  // The test controls the page's clock.
  await page.clock.install();
  await page.addInitScript(() => {
    const timers = { set: 0 };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
      const real = window[name] as (...rest: unknown[]) => number;
      Object.assign(window, {
        [name]: (...rest: unknown[]) => {
          timers.set += 1;
          return real(...rest);
        },
      });
    }
    Object.assign(window, { timers });
  });
  const frames = await openHost(page, 'widths=600');
  await expectFitting(frames, 1);
  const counts = async () => [
    await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length),
    await frames
      .contentFrame()
      .locator('html')
      .evaluate(() => (window as unknown as { timers: { set: number } }).timers.set),
  ];
  await page.clock.runFor(1000);
  const [before] = await counts();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThanOrEqual(12);
  await page.clock.runFor(10_000);
  expect(await counts()).toEqual([before, 0]);
});

test('a host that sets the theme by message: the chart follows, and invalid values change nothing', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const frames = await openHost(page, 'widths=600');
  await expectFitting(frames, 1);
  const paper = () =>
    frames
      .contentFrame()
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  const setTheme = (theme: unknown) =>
    page.evaluate(
      (value) =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ type: 'wartime-exodus:embed-theme', v: 1, theme: value }, '*'),
      theme,
    );
  await setTheme('dark');
  await expect.poll(paper).toBe('rgb(20, 23, 27)');
  await setTheme('<img src=x onerror=alert(1)>');
  await setTheme({ toString: 'light' });
  expect(await paper()).toBe('rgb(20, 23, 27)');
  await setTheme('auto');
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
});
