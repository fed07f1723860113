import { figure } from '../../data/dataset';
import { expect, test } from '../quiet';

test('the page of a figure: value, group, caveat, source, charts, link, citation, a letter', async ({
  page,
  baseURL,
}) => {
  const id = 'nyt-total-fled';
  const { statement, population, caveat } = figure(id).text.en;
  await page.goto(`/en/figures/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
  for (const text of ['about 800,000 people', population, caveat, '6 April 2025'])
    await expect(page.locator('article')).toContainText(text);
  await expect(page.getByRole('link', { name: `${baseURL}/en/figures/${id}` })).toBeVisible();
  await expect(page.locator('#cite')).toContainText(`/en/figures/${id}`);
  const letter = new URL((await page.getByRole('link', { name: 'Report an error' }).getAttribute('href')) ?? '');
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toContain(id);
  expect(letter.searchParams.get('body')).toContain('about 800,000 people');

  await page.getByRole('link', { name: 'About 800,000 people have left Russia' }).click();
  await expect(page).toHaveURL(new RegExp(`#how-many--${id}$`));
  await expect(page.locator(`#how-many--${id}`)).toBeVisible();
});

test('words and gaps: the page says that there is no number', async ({ page }) => {
  await page.goto('/en/figures/nyt-return-if-war-ends');
  await expect(page.locator('article')).toContainText('The source gives words and no number');
  await expect(page.locator('.figure-value')).toHaveText('a small share, no number');
});

test('every figure and page is in the sitemap, under the address that it gives itself', async ({ page, request }) => {
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

  test('the workbench is the full table, each figure with a link to its page', async ({ page }) => {
    await page.goto('/en/explore');
    const figures = page.locator('tbody tr[data-figure]');
    await expect(page.locator('caption')).toContainText(`All ${await figures.count()} figures`);
    const row = page.locator('tr[data-figure="nyt-total-fled"]');
    await expect(row).toContainText('about 800,000 people');
    await row.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/en\/figures\/nyt-total-fled$/);
  });
});
