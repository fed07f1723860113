import { charts } from '../../components/charts';
import { chapters } from '../../components/story/chapters';
import { storyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { settled } from '../settled';

const inStory = chapters.flatMap(({ charts }) => charts);
const claimsFrom = (origin: string) =>
  chapters.flatMap(({ text }) => text.paragraphs).filter(({ from }) => from === origin).length;

test('the story has the number, its charts, links to the others and the article’s citation', async ({ page }) => {
  await page.goto(storyPath('en'));
  await expect(page.getByText('about 800,000 people').first()).toBeVisible();
  for (const slug of inStory) await expect(page.locator(`#${slug} svg[role=list]:visible`)).toHaveCount(1);
  for (const { slug } of charts.filter((one) => !inStory.includes(one.slug)))
    await expect(page.locator(`#${slug} a[href="/en/charts/${slug}"]`)).toBeVisible();
  await expect(page.locator('.sourceline a')).toHaveAttribute('href', /^https:\/\/www\.nytimes\.com\/2025\/04\/06\//);
});

test('the notes are numbered in reading order', async ({ page }) => {
  for (const lang of LANGS) {
    await page.goto(storyPath(lang));
    const notes = await page
      .locator('.story .cited a')
      .evaluateAll((links) => [...new Set(links.map((link) => Number(link.textContent?.slice(1, -1))))]);
    expect(notes, lang).toEqual(notes.map((_, i) => i + 1));
  }
});

for (const [old, target] of [
  ['/en#how-many-left', /\/en\/story#/],
  ['/ru#first-stop', /\/ru\/story#/],
  ['/en#destinations--bell-2024-arm', /\/en\/charts\/destinations#destinations--bell-2024-arm$/],
] as const)
  test(`${old}, a former address of the story, redirects`, async ({ page }) => {
    await page.goto(old);
    await expect(page).toHaveURL(target);
    const id = old.split('#')[1] ?? '';
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

test('a note links to its source and opens the closed list', async ({ page }) => {
  await page.goto(storyPath('en'));
  await page.locator('.story .cited a').first().click();
  await expect(page.locator('.apparatus .sources li').first()).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });
      test('the menu opens, marks the current page and closes on Esc', async ({ page }) => {
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
  test('the first picture starts on the first screen', async ({ page }) => {
    for (const lang of LANGS) {
      await page.goto(storyPath(lang));
      const top = await page
        .locator('.pictures')
        .first()
        .evaluate((picture) => picture.getBoundingClientRect().top);
      // At least 60 px of it are visible, enough to recognise a picture.
      expect(top, lang).toBeLessThan(844 - 60);
    }
  });
});

test('the header is one line of at most 56 px where its links fit', async ({ page }) => {
  for (const width of [768, 1440])
    for (const lang of LANGS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(storyPath(lang));
      const heights = await page.locator('.top, .menu').evaluateAll((all) => all.map((one) => one.clientHeight));
      for (const height of heights) expect(height, `${lang} at ${width} px`).toBeLessThanOrEqual(56);
    }
});

test('the root redirects to the overview', async ({ page }) => {
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

test('claims from the article, and those from its summary only, are marked as such', async ({ page }) => {
  await page.goto(storyPath('en'));
  for (const [origin, label] of [
    ['article', 'From the article'],
    ['summary', 'From a summary of the article only'],
  ] as const) {
    const claims = page.locator(`.claim[data-from=${origin}]`);
    await expect(claims).toHaveCount(claimsFrom(origin));
    for (const claim of await claims.all()) await expect(claim.locator('b')).toContainText(label);
  }
  await expect(page.locator('#pavel-snop[data-from=article]')).toContainText('Pavel Snop');
});

test('story and chart pages load no framework script, the explore page loads one', async ({ page }) => {
  let scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname));
  const scriptsOn = async (path: string) => {
    scripts = new Set();
    await page.goto(path);
    await settled(page);
    return [...scripts];
  };
  for (const path of ['/en', '/en/story', '/en/charts/destinations', '/en/data', '/en/sources'])
    expect(await scriptsOn(path), path).toEqual(['/theme.js', '/enhance.js']);
  expect((await scriptsOn('/en/explore')).length).toBeGreaterThan(3);
});
