import type { Page } from '@playwright/test';
import { expect, test } from '../quiet';
import { apart } from './apart';

const PAGE = '/en/charts/return-sentiment';
const EMBED = '/embed/return-sentiment.en.html';

async function open(page: Page) {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Embed', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Embed this chart' })).toBeVisible();
  return page.getByRole('dialog');
}

/** Opens the section of the page that contains it. */
const openSection = (page: Page) => page.getByRole('heading', { name: 'Embed this chart' }).click();

test('the Embed link shows the section as a dialog; Escape returns it, and focus to the link', async ({ page }) => {
  const dialog = await open(page);
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  // The section is closed again, as it was before.
  await expect(page.getByLabel('Frame', { exact: true })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Embed', exact: true })).toBeFocused();
  await openSection(page);
  await expect(page.getByLabel('Frame', { exact: true })).toBeVisible();
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(false);
  await page.getByRole('button', { name: 'Choose how it looks' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Choose how it looks' })).toBeFocused();
  await expect(page.getByLabel('Frame', { exact: true })).toBeVisible();
});

test('a link to #embed from another page opens the section', async ({ page }) => {
  await page.goto(`${PAGE}#embed`);
  await expect(page.locator('dialog').getByLabel('Language')).toBeVisible();
});

test('each option changes the snippets and the preview', { tag: '@server' }, async ({ page, baseURL }) => {
  const dialog = await open(page);
  const frame = dialog.locator('iframe');
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByLabel('Background').selectOption('transparent');
  await dialog.getByLabel('On loading').selectOption('table');
  const query = '?theme=dark&bg=transparent&open=table';
  await expect(frame).toHaveAttribute('src', EMBED + query);
  expect(await dialog.getByLabel('Frame', { exact: true }).inputValue()).toContain(
    `src="${baseURL}${EMBED}${query.replaceAll('&', '&amp;')}"`,
  );
  const picture = await dialog.getByRole('textbox', { name: 'Picture with a link' }).inputValue();
  expect(picture).toContain(`src="${baseURL}/images/return-sentiment.en.dark@1x.png"`);
  expect(picture).not.toMatch(/light|<source/);
  const oembed = new URL(await dialog.getByRole('textbox', { name: 'oEmbed address' }).inputValue());
  expect(oembed.searchParams.get('url')).toBe(`${baseURL}${PAGE}${query}`);
  expect((await (await page.request.get(String(oembed))).json()).html).toContain('open=table');
  const body = frame.contentFrame().locator('body');
  await expect(body.getByRole('table')).toBeVisible();
  await expect(body).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(body.locator('figure')).toHaveCSS('color', 'rgb(241, 239, 234)');
  await dialog.getByLabel('Colours').selectOption('');
  expect(await dialog.getByRole('textbox', { name: 'Picture with a link' }).inputValue()).toContain('<source');
});

test('slider, number and buttons set the preview’s width, within limits', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const dialog = await open(page);
  const frame = dialog.locator('iframe');
  const width = () => frame.evaluate((element) => element.getBoundingClientRect().width);
  await expect.poll(width).toBe(640);
  await dialog.getByRole('button', { name: '960 px' }).click();
  await expect.poll(width).toBe(960);
  await dialog.getByLabel('Width in px').fill('5000');
  await dialog.getByLabel('Width in px').blur();
  await expect(dialog.getByLabel('Width in px')).toHaveValue('960');
  await dialog.getByRole('slider').press('Home');
  await expect.poll(width).toBe(320);
  await expect(dialog.getByLabel('Width in px')).toHaveValue('320');
  // The preview still reports its height.
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
  await page.keyboard.press('Escape');
  await openSection(page);
  await expect.poll(width).toBeGreaterThan(700);
});

test('every control in it is at least 24 px in size, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const dialog = await open(page);
  const small = await dialog.locator('button, select, input, textarea').evaluateAll((all) =>
    all
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('the copy buttons copy, or select where the clipboard is denied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await openSection(page);
  const copy = page.getByRole('button', { name: 'Copy: Frame', exact: true });
  const status = page.getByRole('status').first();
  await copy.click();
  await expect(status).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(EMBED);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
  );
  await copy.click();
  await expect(status).toHaveText('Press Ctrl+C to copy');
  expect(await page.evaluate(() => String(getSelection()))).toContain('<iframe');
});

test('without scripts the address opens the section in the page, with snippets and preview', {
  tag: '@server',
}, async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}${PAGE}#embed`);
  await expect(page.getByLabel('Frame', { exact: true })).toContainText('<iframe');
  await expect(page.getByRole('textbox', { name: 'oEmbed address' })).toContainText('/oembed?url=');
  await expect(page.locator('#embed iframe').contentFrame().locator('svg[role=list]:visible')).toHaveCount(1);
  // Controls that need a script are hidden.
  await expect(page.locator('#embed button:visible, #embed select:visible')).toHaveCount(0);
  await page.close();
});

test('the preview in the page has its content’s height', async ({ page }) => {
  await page.goto(PAGE);
  await openSection(page);
  const frame = page.locator('#embed iframe');
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => apart(frame)).toBeLessThanOrEqual(1);
});
