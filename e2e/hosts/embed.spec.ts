import type { Page } from '@playwright/test';
import { charts } from '../../components/charts';
import { ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { drawnIn, embeds, HOST } from '../surfaces';
import { apart } from './apart';

const hostPage = (src: string, more = '') => `${HOST}/listens.html?src=${encodeURIComponent(src)}${more}`;

/** How a frame grows depends on neither chart nor language, so some represent all. */
const samples = [...drawnIn(ORIGINAL), ...drawnIn('ru').filter((_, i) => i % 3 === 0)];

for (const half of [0, 1]) {
  test(`an embed of each drawing grows to its content in frames of 320, 600 and 960 px on another origin, half ${half + 1}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    for (const path of samples.filter((_, i) => i % 2 === half)) {
      await page.goto(hostPage(`${baseURL}${path}`, '&widths=320,600,960'));
      const frames = page.locator('iframe');
      await expect(frames).toHaveCount(3);
      for (let i = 0; i < 3; i++) {
        // Browsers don't lay out cross-origin frames far outside the view.
        await frames.nth(i).scrollIntoViewIfNeeded();
        await expect.poll(() => apart(frames.nth(i)), path).toBeLessThanOrEqual(1);
      }
    }
  });
}

test('the panel about a chart opens over it, as large as the frame; Esc closes it', async ({ page, baseURL }) => {
  await page.goto(hostPage(`${baseURL}${embeds[0]}`));
  const frame = page.locator('iframe');
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
  const before = await frame.getAttribute('height');
  const inside = frame.contentFrame();
  await inside.getByRole('button', { name: 'About this chart' }).click();
  await expect(inside.getByRole('table')).toBeVisible();
  await expect(inside.getByRole('link', { name: 'Chart page' })).toHaveAttribute('target', '_blank');
  expect(await inside.locator('.panel').evaluate((panel) => [panel.clientWidth, panel.clientHeight])).toEqual(
    await frame.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
  );
  await page.keyboard.press('Escape');
  await expect(inside.getByRole('table')).toBeHidden();
  expect(await frame.getAttribute('height')).toBe(before);
});

test('an idle frame sends nothing', async ({ page, baseURL }) => {
  // The test controls the page's clock.
  await page.clock.install();
  await page.goto(hostPage(`${baseURL}${embeds[0]}`));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length))
    .toBeGreaterThan(0);
  await page.clock.runFor(500);
  const before = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
  await page.clock.runFor(3000);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length)).toBe(before);
});

test('it works in a sandbox that allows scripts only', async ({ page, baseURL }) => {
  await page.goto(hostPage(`${baseURL}/embed/destinations.en.html`, '&sandbox=allow-scripts'));
  const frame = page.locator('iframe');
  await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(400);
  await frame.contentFrame().locator('svg[role=list]:visible [data-figure="bell-2024-arm"]').hover();
  await expect(frame.contentFrame().locator('.note')).toContainText('about 110,000 people');
});

test('no parameter removes title, source, version, licence or the links to the site', async ({ page }) => {
  await page.goto(
    '/embed/destinations.en.html?credit=0&footer=false&title=&hide=all&theme=dark&bg=transparent&open=none',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.credit')).toBeVisible();
  await expect(page.locator('.foot')).toContainText('Russia’s wartime exodus, CC BY');
  await expect(page.locator('.foot').getByRole('link', { name: 'Data', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'About this chart' }).click();
  for (const text of ['Dataset version', '/en/charts/destinations'])
    await expect(page.locator('.panel')).toContainText(text);
});

test('?rows=all shows every row, and adds nothing to the host’s history', async ({ page, baseURL }) => {
  const total = charts.find(({ slug }) => slug === 'total-estimates');
  await page.goto(hostPage(`${baseURL}/embed/total-estimates.en.html?rows=all&theme=dark`, '&sandbox=allow-scripts'));
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.locator('svg[role=list]:visible .mark')).toHaveCount(total?.rows('en').length ?? 0);
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(await historyOf(page));
  await page.goto(`${baseURL}/embed/first-stop.en.html?rows=all`);
  await expect(page).toHaveURL(/first-stop\.en\.html/);
});

/** The history's length in a new page after one navigation. */
async function historyOf(page: Page): Promise<number> {
  const fresh = await page.context().newPage();
  await fresh.goto(`${HOST}/listens.html?src=about:blank`);
  const length = await fresh.evaluate(() => history.length);
  await fresh.close();
  return length;
}

test('a click in a frame on anything but a link leaves the host’s address and history alone', async ({
  page,
  baseURL,
}) => {
  await page.goto(hostPage(`${baseURL}/embed/return-sentiment.en.html`));
  const inside = page.locator('iframe').contentFrame();
  await inside.getByRole('button', { name: 'About this chart' }).click();
  expect(await inside.locator('a[href^="#"]').count()).toBe(0);
  expect(await page.evaluate(() => history.length)).toBe(await historyOf(page));
});

test('its headers let anyone frame it and allow no other script', async ({ request }) => {
  const { 'content-security-policy': policy = '', ...headers } = (await request.get(embeds[0] ?? '')).headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('frame-ancestors *');
  expect(policy).not.toContain('unsafe');
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['set-cookie']).toBeUndefined();
});

test.describe('theme', () => {
  const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 23, 27)' };
  for (const reader of ['light', 'dark'] as const) {
    test(`a reader in ${reader} mode: auto follows it, light and dark override it, invalid values are ignored`, async ({
      browser,
      baseURL,
    }) => {
      const page = await browser.newPage({ colorScheme: reader });
      const paper = async (query: string) => {
        await page.goto(`${baseURL}/embed/how-many.en.html${query}`);
        return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      };
      expect(await paper('')).toBe(PAPER[reader]);
      expect(await paper('?theme=auto')).toBe(PAPER[reader]);
      expect(await paper('?theme=light')).toBe(PAPER.light);
      expect(await paper('?theme=dark')).toBe(PAPER.dark);
      expect(await paper('?theme=<script>&bg=pink')).toBe(PAPER[reader]);
      expect(await paper('?bg=transparent')).toBe('rgba(0, 0, 0, 0)');
      await page.close();
    });
  }
});
