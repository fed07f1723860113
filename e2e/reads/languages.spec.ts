/** The languages are equal: each page, embed and file links to its counterpart, and back. */
import type { Page } from '@playwright/test';
import { chartPath, embedPath, explorePath, feedPath, figurePath, storyPath } from '../../data/addresses';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { overNginx, pagesIn, SITE } from '../surfaces';

const languageLink = (page: Page) => page.locator('a[data-language]');

test.describe('the language switch', () => {
  test('keeps the chapter of the story', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(storyPath('en'));
    await page.locator('#would-they-return').scrollIntoViewIfNeeded();
    await page.locator('#return-sentiment').scrollIntoViewIfNeeded();
    await expect(page).toHaveURL(/#would-they-return$/);
    // Clicked by script: Playwright would scroll up to the link, and so leave the chapter.
    await languageLink(page).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/ru\/story#would-they-return$/);
    await expect(page.locator('#would-they-return')).toBeInViewport();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });

  test('keeps a row of a chart’s table, also by keyboard', async ({ page }) => {
    await page.goto(`${chartPath('ru', 'destinations')}#destinations--bell-2024-arm`);
    await languageLink(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/charts\/destinations#destinations--bell-2024-arm$/);
    await expect(page.locator('#destinations--bell-2024-arm')).toBeInViewport();
  });

  test('keeps the state of the workbench', async ({ page }) => {
    await page.goto(`${explorePath('en')}?topic=destination`);
    await page.getByRole('searchbox').fill('Georgia');
    await expect(page).toHaveURL(/topic=destination&q=Georgia/);
    const ids = () =>
      page
        .locator('.explore-rows tbody tr[data-figure]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')).sort());
    await expect.poll(async () => (await ids()).length).toBeLessThan(60);
    await languageLink(page).click();
    await expect(page).toHaveURL(/\/ru\/explore\?topic=destination&q=Georgia/);
    await expect(page.getByRole('searchbox')).toHaveValue('Georgia');
  });
});

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1];

function headOf(html: string) {
  const tags = html.match(/<(html|link|meta)\b[^>]*>/g) ?? [];
  const links = tags.filter((tag) => tag.startsWith('<link'));
  return {
    lang: attribute(tags.find((tag) => tag.startsWith('<html')) ?? '', 'lang'),
    canonical: attribute(links.find((tag) => tag.includes('rel="canonical"')) ?? '', 'href'),
    alternates: Object.fromEntries(
      links
        .filter((tag) => /hreflang=/i.test(tag))
        .map((tag) => [attribute(tag, 'hreflang') ?? '', attribute(tag, 'href') ?? '']),
    ),
  };
}

test('lang, canonical and hreflang are right on every page; the switch is a link, which needs no script', async ({
  request,
}) => {
  for (const lang of LANGS) {
    for (const path of pagesIn(lang)) {
      const html = await (await request.get(path)).text();
      const inLang = (other: string) => path.replace(`/${lang}`, `/${other}`);
      const full = (other: string) => SITE + inLang(other);
      expect(headOf(html), path).toEqual({
        lang,
        canonical: SITE + path,
        alternates: { en: full('en'), ru: full('ru'), 'x-default': full(ORIGINAL) },
      });
      for (const other of LANGS.filter((one) => one !== lang))
        expect(html, path).toContain(`<a href="${inLang(other)}" hrefLang="${other}" lang="${other}"`);
    }
  }
});

test('the root redirects by the browser’s preferred language, and stores nothing', async ({ request }) => {
  for (const [accept, target] of [
    ['ru', '/ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', '/ru'],
    // Browsers list the preferred language first; only the server reads weights.
    ...(overNginx
      ? []
      : ([
          ['en;q=0.4, ru;q=0.5', '/ru'],
          ['ru;q=0.4, en;q=0.5', '/en'],
        ] as const)),
    ['de, fr;q=0.9', '/en'],
    ...(overNginx ? [] : ([['ru;q=0', '/en']] as const)),
    ['*', '/en'],
    ['', '/en'],
    ['%%%;;q=x,,', '/en'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'accept-language': accept }, maxRedirects: 0 });
    expect(answer.status(), accept).toBe(307);
    expect(new URL(answer.headers().location ?? '', SITE).pathname, accept).toBe(target);
    expect(answer.headers().vary).toContain('Accept-Language');
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
});

test('a figure’s Russian page has its statement in Russian, and its source’s title in the original', async ({
  page,
}) => {
  await page.goto(figurePath('ru', 'nyt-total-fled'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('800\u00a0000');
  const title = page
    .locator('main [lang="en"]')
    .filter({ hasText: /Russia/ })
    .first();
  await expect(title).toBeVisible();
});

test('the Russian feed, citations and files are in Russian', async ({ request }) => {
  const text = async (path: string) => (await request.get(path)).text();
  const feed = await text(feedPath('ru'));
  expect(feed).toContain('xml:lang="ru"');
  expect(feed).toMatch(/<title>[^<]*[А-Яа-я]{4}/);
  expect(await text('/cite/dataset.ru.bib')).toContain('Исход');
  const csv = await text('/download/latest/charts/destinations.ru.csv');
  expect(csv).toContain('Армения');
  expect(csv.split('\r\n')[0]).toBe((await text('/download/latest/charts/destinations.csv')).split('\r\n')[0]);
  const metadata = await (await request.get('/download/latest/figures.ru.csv-metadata.json')).json();
  for (const { name, 'dc:title': titles } of metadata.tableSchema.columns) {
    const [english, russian] = titles;
    expect([english['@language'], russian['@language']], name).toEqual(['en', 'ru']);
    expect(russian['@value']).toMatch(/[А-Яа-я]/);
  }
});

test('oEmbed gives the Russian embed for a Russian page', async ({ request }) => {
  const url = SITE + chartPath('ru', 'destinations');
  const answer = await (await request.get(`/oembed?url=${encodeURIComponent(url)}&format=json`)).json();
  expect(answer.html).toContain(embedPath('destinations', 'ru'));
  expect(answer.title).toMatch(/[А-Яа-я]{4}/);
});

test('in a Russian embed the note of a mark has its value in Russian', async ({ page }) => {
  await page.goto(embedPath('destinations', 'ru'));
  await page.locator('svg[role=list]:visible [data-figure="bell-2024-arm"]').hover();
  await expect(page.locator('.note')).toContainText('около 110\u00a0000\u00a0человек');
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toBeHidden();
});
