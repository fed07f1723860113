import { chapters } from '../../components/story/chapters';
import { expect, test } from '../quiet';
import { settled } from '../settled';
import { slugs } from '../surfaces';

const SUMMARY_ONLY = chapters.flatMap(({ text }) => text.paragraphs).filter(({ summaryOnly }) => summaryOnly).length;

test('a reader meets the number, every chart and the article’s citation', async ({ page }) => {
  await page.goto('/en');
  await expect(page.getByText('about 800,000 people').first()).toBeVisible();
  for (const slug of slugs) await expect(page.locator(`#${slug} svg:visible`)).toHaveCount(1);
  await expect(page.locator('.sourceline a')).toHaveAttribute('href', /^https:\/\/www\.nytimes\.com\/2025\/04\/06\//);
});

test('the front door leads to the story', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
});

test('the answer “if the war ended” is drawn as words and has no mark on the scale', async ({ page }) => {
  await page.goto('/en/charts/return-sentiment');
  const mark = page.locator('svg:visible [data-figure="nyt-return-if-war-ends"]');
  await expect(mark).toHaveAccessibleName(/a small share, no number/);
  await expect(mark.locator('circle')).toHaveCount(0);
  await expect(page.locator('#return-sentiment aside')).toContainText('only a small percentage');
  await expect(page.locator('#return-sentiment aside')).toContainText('about 40 percent');
});

test('what only the summary says is marked so', async ({ page }) => {
  await page.goto('/en');
  const reported = page.locator('.reported');
  await expect(reported).toHaveCount(SUMMARY_ONLY);
  for (const paragraph of await reported.all())
    await expect(paragraph).toContainText('Known from a summary of the article only');
});

test('story and chart pages load no framework script, the explore page loads one', async ({ page }) => {
  let scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  const loadedBy = async (path: string) => {
    scripts = new Set();
    await page.goto(path);
    await settled(page);
    return [...scripts];
  };
  for (const path of ['/en', '/en/charts/destinations', '/en/data', '/en/sources'])
    expect(await loadedBy(path), path).toEqual(['/theme.js', '/enhance.js']);
  expect((await loadedBy('/en/explore')).length).toBeGreaterThan(3);
});
