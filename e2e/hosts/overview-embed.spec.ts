/** The whole overview in a host's frame. */

import { overview } from '../../components/answers/embeddables';
import { iframeSnippet, loaderSnippet } from '../../components/answers/snippet';
import { CARD_FIGURES, cardValue } from '../../components/charts/overview/card-figures';
import { embedHeight } from '../../components/figure/embed-heights';
import { embedPath, imagePath, ORIGIN, OVERVIEW, overviewPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { colourFaults, ruleFaults } from '../axe';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { HOST, SITE } from '../surfaces';

/** Arbitrary widths in px, from a phone's to a whole page's. */
const WIDTHS = [300, 347, 390, 523, 640, 731, 811, 1000, 1277, 1302, 1600] as const;
/** How much taller than its content a frame may be, in px: it has few heights, each for a range of widths. */
const BLANK = 210;

const pasted = (html: string) =>
  `${HOST}/pasted?body=${encodeURIComponent(`<!doctype html><link rel=icon href=data:,><body style="margin:0">${html.replaceAll(ORIGIN, SITE)}`)}`;

for (const lang of LANGS) {
  test(`one request, nothing stored, the whole page, every link leaves the frame (${lang})`, async ({
    page,
    context,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(embedPath(OVERVIEW, lang));
    await settled(page);
    expect(requests.filter((url) => !url.includes('favicon'))).toEqual([SITE + embedPath(OVERVIEW, lang)]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
    for (const id of Object.values(CARD_FIGURES).flat())
      await expect(page.locator(`.card p[data-figure="${id}"]`)).toHaveText(cardValue(id, lang).said);
    await expect(page.locator('.small h2 a')).toHaveCount(6);
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.locator('.card.back h2 a').click()]);
    expect(new URL(opened.url()).pathname).toBe(`${overviewPath(lang)}/story`);
  });

  test(`no label is cut off or overlaps another, and nothing is wider than the frame (${lang})`, async ({ page }) => {
    await page.goto(embedPath(OVERVIEW, lang));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, `${width} px`).toBeLessThanOrEqual(width);
      // Handles, not locators by index: at another width other pictures are visible.
      for (const picture of await page.locator('.overview .picture:visible').elementHandles()) {
        const faults = await picture.evaluate(labelFaults);
        // The small pictures have text of 11 px: it is short, and they link to larger ones with the same.
        expect
          .soft(
            faults.filter((fault) => !fault.endsWith('is too small')),
            `${width} px`,
          )
          .toEqual([]);
      }
    }
  });

  test(`a pasted frame cuts nothing off at any column width (${lang})`, async ({ page }) => {
    await page.goto(pasted(iframeSnippet(overview, lang)));
    const frame = page.locator('iframe');
    const body = frame.contentFrame().locator('body');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 3000 });
      await settled(page);
      const content = await body.evaluate((element) => element.getBoundingClientRect());
      const box = await frame.evaluate((element) => element.getBoundingClientRect());
      const hint = `${width} px: npm run measure:embeds`;
      expect([box.width, content.width], hint).toEqual([width, width]);
      expect(box.height, hint).toBeGreaterThanOrEqual(content.height - 1);
      expect(box.height - content.height, hint).toBeLessThanOrEqual(BLANK);
    }
  });
}

test('with the loader, in a sandbox that allows only scripts, it has its content’s height', async ({ page }) => {
  const html = loaderSnippet(overview, 'en').replace('<iframe ', '<iframe sandbox="allow-scripts" ');
  await page.setViewportSize({ width: 900, height: 2400 });
  await page.goto(pasted(html));
  const frame = page.locator('iframe');
  const body = frame.contentFrame().locator('body');
  await expect(body.locator('.card.left')).toBeVisible();
  const apart = async () => {
    const content = await body.evaluate((element) => element.getBoundingClientRect().height);
    return Math.abs(((await frame.boundingBox())?.height ?? 0) - content);
  };
  await expect.poll(apart).toBeLessThanOrEqual(1);
  await body.locator('.as-map [data-figure="bell-2024-geo"]').hover();
  await expect(body.locator('.note')).toContainText('about 73,500 people');
});

test('the panel about its figures opens over it; ?open=table opens it on loading', async ({ page }) => {
  await page.goto(embedPath(OVERVIEW, 'en'));
  const panel = page.locator('.panel');
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: 'About this overview' }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  await expect(panel.locator('.sources li').first()).toBeVisible();
  await expect(panel).toContainText('Dataset version');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.goto(`${embedPath(OVERVIEW, 'en')}?open=table`);
  await expect(panel.getByRole('table')).toBeVisible();
});

test('its theme is the reader’s, or the one in its address', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ colorScheme: 'light' });
  const paper = async (query: string) => {
    await page.goto(`${baseURL}${embedPath(OVERVIEW, 'en')}${query}`);
    return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  };
  expect(await paper('')).toBe('rgb(255, 255, 255)');
  expect(await paper('?theme=dark')).toBe('rgb(20, 23, 27)');
  expect(await paper('?bg=transparent')).toBe('rgba(0, 0, 0, 0)');
  await page.close();
});

test('axe finds no fault in it or its panel', async ({ page }) => {
  await page.goto(embedPath(OVERVIEW, 'en'));
  for (const part of ['html', '.panel']) {
    if (part === '.panel') await page.getByRole('button', { name: 'About this overview' }).click();
    expect(await ruleFaults(page, part)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await colourFaults(page, part), colorScheme).toEqual([]);
    }
  }
});

test('the start page offers it, with snippets and a preview', async ({ page }) => {
  await page.goto(overviewPath('en'));
  await page.locator('summary', { hasText: 'Embed this overview' }).click();
  await page.locator('[data-lifts-embed]').click();
  const dialog = page.locator('dialog:modal');
  await expect(dialog.getByRole('textbox', { name: 'Frame', exact: true })).toHaveValue(
    iframeSnippet(overview, 'en').replaceAll(ORIGIN, SITE),
  );
  await expect(dialog.locator('iframe').contentFrame().locator('.card.left')).toBeVisible();
  await dialog.locator('[data-embed-choice="theme"]').selectOption('dark');
  await expect(dialog.getByRole('textbox', { name: 'Frame', exact: true })).toHaveValue(
    /overview\.en\.html\?theme=dark/,
  );
});

test('oEmbed gives the frame with its height, and the picture', { tag: '@server' }, async ({ request }) => {
  for (const path of [overviewPath('ru'), embedPath(OVERVIEW, 'ru')]) {
    const answer = await request.get(`/oembed?url=${encodeURIComponent(SITE + path)}`);
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      width: 640,
      height: embedHeight(OVERVIEW, 'ru', 640),
      thumbnail_url: `${SITE}${imagePath(OVERVIEW, 'ru', 'light', 'png')}`,
      thumbnail_width: 2400,
    });
  }
  const html = await (await request.get(overviewPath('en'))).text();
  expect(html).toContain('type="application/json+oembed"');
});
