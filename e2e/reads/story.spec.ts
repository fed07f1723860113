import { charts } from '../../components/charts';
import { chapters } from '../../components/story/chapters';
import { storyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { settled } from '../settled';

const shown = chapters.flatMap(({ charts }) => charts);
const claimsOf = (whose: string) =>
  chapters.flatMap(({ text }) => text.paragraphs).filter(({ from }) => from === whose).length;

test('a reader meets the number, the story’s charts, the way to the others and the article’s citation', async ({
  page,
}) => {
  await page.goto(storyPath('en'));
  await expect(page.getByText('about 800,000 people').first()).toBeVisible();
  for (const slug of shown) await expect(page.locator(`#${slug} svg[role=list]:visible`)).toHaveCount(1);
  for (const { slug } of charts.filter((one) => !shown.includes(one.slug)))
    await expect(page.locator(`#${slug} a[href="/en/charts/${slug}"]`)).toBeVisible();
  await expect(page.locator('.sourceline a')).toHaveAttribute('href', /^https:\/\/www\.nytimes\.com\/2025\/04\/06\//);
});

test('the notes are numbered in the order in which a reader meets them', async ({ page }) => {
  for (const lang of LANGS) {
    await page.goto(storyPath(lang));
    const notes = await page
      .locator('.story .cited a')
      .evaluateAll((links) => [...new Set(links.map((link) => Number(link.textContent?.slice(1, -1))))]);
    expect(notes, lang).toEqual(notes.map((_, i) => i + 1));
  }
});

for (const [old, leadsTo] of [
  ['/en#how-many-left', /\/en\/story#/],
  ['/ru#first-stop', /\/ru\/story#/],
  ['/en#destinations--bell-2024-arm', /\/en\/charts\/destinations#destinations--bell-2024-arm$/],
] as const)
  test(`${old}, where the story was once, leads on`, async ({ page }) => {
    await page.goto(old);
    await expect(page).toHaveURL(leadsTo);
    const id = old.split('#')[1] ?? '';
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

test('a note leads to its source, though the list of them is folded', async ({ page }) => {
  await page.goto(storyPath('en'));
  await page.locator('.story .cited a').first().click();
  await expect(page.locator('.apparatus .sources li').first()).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });
      test('the menu opens, marks the page and closes on Esc', async ({ page }) => {
        await page.goto(storyPath('en'));
        const link = page.locator('.menu').getByRole('link', { name: 'Story' });
        await expect(link).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(link).toBeVisible();
        await expect(link).toHaveAttribute('aria-current', 'page');
        await page.keyboard.press('Escape');
        await expect(link).toBeHidden();
      });
    });
  test('the first picture begins on the first screen', async ({ page }) => {
    for (const lang of LANGS) {
      await page.goto(storyPath(lang));
      const top = await page
        .locator('.pictures')
        .first()
        .evaluate((picture) => picture.getBoundingClientRect().top);
      // So much of it that it is seen to be one.
      expect(top, lang).toBeLessThan(844 - 60);
    }
  });
});

test('the header is one line of 56 px where it has room for its links', async ({ page }) => {
  for (const width of [768, 1440])
    for (const lang of LANGS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(storyPath(lang));
      const heights = await page.locator('.top, .menu').evaluateAll((all) => all.map((one) => one.clientHeight));
      for (const height of heights) expect(height, `${lang} at ${width} px`).toBeLessThanOrEqual(56);
    }
});

test('the front door leads to the overview', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
});

test('the answer “if the war ended” is drawn as words and has no mark on the scale', async ({ page }) => {
  await page.goto('/en/charts/return-sentiment');
  const mark = page.locator('svg[role=list]:visible [data-figure="nyt-return-if-war-ends"]');
  await expect(mark).toHaveAccessibleName(/a small share, no number/);
  await expect(mark.locator('circle')).toHaveCount(0);
  await expect(page.locator('#return-sentiment .correction')).toContainText('only a small percentage');
  await expect(page.locator('#return-sentiment .correction')).toContainText('about 40 percent');
});

test('the article’s claims are marked as such, and so is what only the summary says', async ({ page }) => {
  await page.goto(storyPath('en'));
  for (const [whose, mark] of [
    ['article', 'From the article'],
    ['summary', 'From a summary of the article only'],
  ] as const) {
    const claims = page.locator(`.claim[data-from=${whose}]`);
    await expect(claims).toHaveCount(claimsOf(whose));
    for (const claim of await claims.all()) await expect(claim.locator('b')).toContainText(mark);
  }
  await expect(page.locator('#pavel-snop[data-from=article]')).toContainText('Pavel Snop');
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
  for (const path of ['/en', '/en/story', '/en/charts/destinations', '/en/data', '/en/sources'])
    expect(await loadedBy(path), path).toEqual(['/theme.js', '/enhance.js']);
  expect((await loadedBy('/en/explore')).length).toBeGreaterThan(3);
});
