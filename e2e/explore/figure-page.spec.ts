import { figure } from '../../data/dataset';
import { LANGS } from '../../data/vocabulary';
import { withdrawn } from '../../data/withdrawn';
import { expect, test } from '../quiet';

test('a figure’s page: value, population, caveat, source, charts, link, citation, error report', async ({
  page,
  baseURL,
}) => {
  const id = 'nyt-total-fled';
  const { statement, population, caveat } = figure(id).text.en;
  await page.goto(`/en/figures/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
  for (const text of ['about 800,000 people', population, caveat, '6 April 2025'])
    await expect(page.locator('article')).toContainText(text);
  // The strip with its mark among comparable figures is on the first screen, the facts are below.
  await expect(page.locator('.figure-strip svg.still')).toBeInViewport();
  await expect(page.locator('.figure-strip h2')).toContainText('Left since the invasion');
  await expect(page.getByRole('link', { name: `${baseURL}/en/figures/${id}` })).toBeVisible();
  await expect(page.locator('#cite')).toContainText(`/en/figures/${id}`);
  const report = new URL((await page.getByRole('link', { name: 'Report an error' }).getAttribute('href')) ?? '');
  expect(report.protocol).toBe('mailto:');
  expect(report.searchParams.get('subject')).toContain(id);
  expect(report.searchParams.get('body')).toContain('about 800,000 people');

  await page.getByRole('link', { name: 'About 800,000 people have left Russia' }).click();
  await expect(page).toHaveURL(new RegExp(`#how-many--${id}$`));
  await expect(page.locator(`#how-many--${id}`)).toBeVisible();
});

test('a figure in words only: the page says that there is no number', async ({ page }) => {
  await page.goto('/en/figures/nyt-return-if-war-ends');
  await expect(page.locator('article')).toContainText('The source gives words and no number');
  await expect(page.locator('.figure-value')).toHaveText('a small share, no number');
  await expect(page.locator('.figure-strip')).toHaveCount(0);
});

test('a figure of a series links to the others, in order of date, and to related figures', async ({ page }) => {
  await page.goto('/en/figures/eu-permits-2022');
  const rows = page.locator('#series ~ .compact').first().locator('tbody tr');
  const periods = await rows.locator('th').allTextContents();
  expect(periods).toEqual(periods.toSorted());
  await expect(rows.filter({ hasText: 'this figure' })).toHaveCount(1);
  await expect(rows.getByRole('link')).toHaveCount(periods.length - 1);
  const related = page.locator('#related + dl > div');
  await expect(related.filter({ hasText: /^Revises/ })).toContainText('more than 94,000 permits');
  await related
    .filter({ hasText: /^Revises/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/en\/figures\/eu-permits-2022-first$/);
  await expect(page.locator('#related + dl > div').filter({ hasText: /^Revised by/ })).toContainText('116,000');
});

for (const { id, source_id, toldAt } of withdrawn) {
  test(`${id} was withdrawn: its pages and the API say so and why, and no list links there`, async ({
    page,
    request,
  }) => {
    for (const lang of LANGS) {
      const answer = await page.goto(`/${lang}/figures/${id}`);
      expect(answer?.status()).toBe(200);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
      await expect(page.locator(`article a[href="/${lang}/sources#source-${source_id}"]`)).toBeVisible();
      await expect(page.locator(`article a[href="/${lang}/story#${toldAt}"]`)).toBeVisible();
      await page.goto(`/${lang}/explore`);
      await expect(page.locator(`[data-figure="${id}"]`)).toHaveCount(0);
    }
    expect(await (await request.get('/sitemap.xml')).text()).not.toContain(id);
    expect(await (await request.get('/api/v1/figures.json')).text()).not.toContain(id);
    const response = await (await request.get(`/api/v1/figures/${id}.json`)).json();
    expect(response).toMatchObject({ id, withdrawn: true });
    expect(response.reason).not.toBe('');
  });
}

test('the sitemap has every figure and page, under its canonical address', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(350);
  for (const address of addresses.filter((_, i) => i % 40 === 0)) {
    await page.goto(address);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  }
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the workbench is the full table, and each figure links to its page', async ({ page }) => {
    await page.goto('/en/explore');
    const figures = page.locator('tbody tr[data-figure]');
    await expect(page.locator('caption')).toContainText(`All ${await figures.count()} figures`);
    const row = page.locator('tr[data-figure="nyt-total-fled"]');
    await expect(row).toContainText('about 800,000 people');
    await row.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/en\/figures\/nyt-total-fled$/);
  });
});

test('a computed number: the chart’s table links to its page, and the page to its inputs', async ({ page }) => {
  await page.goto('/en/charts/destinations');
  await page.locator('#destinations--bell-2024-rest').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/figures\/bell-2024-rest$/);
  await expect(page.locator('.figure-value')).toHaveText('at least 127,500 people');
  await expect(page.locator('article')).toContainText('This number is ours');
  await expect(page.locator('article')).toContainText('666,000 − 538,500 = 127,500');
  await expect(page.locator('#cite')).toContainText('/en/figures/bell-2024-rest');
  await page.locator('#inputs + ul').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/figures\/total-thebell-2024-666$/);
});
