import { expect, test } from '@playwright/test';
import { charts } from '../../components/charts';
import { wordsOf } from '../../components/words';
import type { Lang } from '../../data/vocabulary';

/** Unknown addresses and the language of the page that says so. */
const UNKNOWN: readonly (readonly [path: string, lang: Lang])[] = [
  ['/en/charts/no-such-chart', 'en'],
  ['/ru/charts/no-such-chart', 'ru'],
  ['/ru/figures/no-such-figure', 'ru'],
  ['/de', 'en'],
  ['/de/charts/destinations', 'en'],
  ['/en/no-such-page', 'en'],
  ['/russia', 'en'],
];

const firstChart = (lang: Lang) => charts[0]?.words(lang).title.plain ?? '';

for (const [path, lang] of UNKNOWN) {
  test(`${path} is a 404 with links to charts, in ${lang}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    const { title } = wordsOf(lang).interface.notFound;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('link', { name: firstChart(lang) })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(new RegExp(title));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page for an unknown Russian address is in both languages', async ({ page }) => {
    await page.goto('/ru/no-such-page');
    for (const lang of ['en', 'ru'] as const)
      await expect(page.getByRole('heading', { name: wordsOf(lang).interface.notFound.title })).toBeVisible();
  });
});

test('the theme can be set on the Russian page for an unknown address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/ru/no-such-page');
  await page.getByLabel('Тема').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an unknown file is a problem document for programs, an unknown embed a page for readers', async ({ request }) => {
  for (const path of ['/images/destinations.en.light.gif', '/images/destinations.en.pink.png', '/cite/nothing.bib']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
  }
  for (const [path, lang] of [
    ['/embed/no-such-chart.ru.html', 'ru'],
    ['/embed/destinations.de.html', 'en'],
    ['/embed/destinations.en', 'en'],
    ['/embed/v9.9.9/destinations.en.html', 'en'],
    ['/embed/v1.1.0/no-such-chart.ru.html', 'ru'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).toContain(wordsOf(lang).interface.notFound.title);
  }
});
