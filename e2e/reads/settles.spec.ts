import { expect, test } from '../quiet';
import { settled } from '../settled';
import { watchShifts } from '../shifts';

for (const lang of ['en', 'ru'])
  test(`nothing on the story page shifts, from first paint to the end of the page (${lang})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(`/${lang}/story`, { waitUntil: 'networkidle' });
    const height = await page.evaluate(() => document.body.scrollHeight);
    // A reader who jumps sees the content at once, and it stays in place.
    for (const share of [0.1, 0.35, 0.75, 0.5, 0.2, 0]) {
      await page.evaluate((y) => window.scrollTo(0, y), share * height);
      await settled(page);
    }
    for (let y = 0; y < height; y += 800) await page.mouse.wheel(0, 800);
    await settled(page);
    expect(await shifts()).toEqual([]);
  });

for (const path of ['/en/story', '/ru/story', '/en/data', '/en/explore'])
  test(`${path} keeps its layout when fonts load late`, async ({ page }) => {
    const shifts = await watchShifts(page);
    let loaded = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.woff2$/, async (route) => {
      await released;
      loaded++;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await settled(page);
    release();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await settled(page);
    expect(loaded).toBeGreaterThan(1);
    expect(await shifts()).toEqual([]);
  });

test('the current chapter is in the address, and a reload returns to it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/story');
  await page.locator('#would-they-return').scrollIntoViewIfNeeded();
  await page.locator('#return-sentiment').scrollIntoViewIfNeeded();
  await expect(page).toHaveURL(/#would-they-return$/);
  await expect(page.locator('.contents [aria-current="location"]')).toHaveText('Would they return');
  await page.reload();
  await expect(page.locator('.contents [aria-current="location"]')).toHaveText('Would they return');
  await expect(page.locator('#would-they-return')).toBeInViewport();
});

test.describe('theme', () => {
  test.use({ colorScheme: 'light' });
  test('a choice persists over reloads and pages, and is applied before the body exists', async ({ page }) => {
    await page.goto('/en');
    await page.getByLabel('Theme').selectOption('dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 27)');
    await page.addInitScript(() => {
      new MutationObserver((_, watcher) => {
        if (!document.body) return;
        Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
        watcher.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en/charts/destinations');
    expect(await page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody)).toBe('dark');
    await expect(page.getByLabel('Theme')).toHaveValue('dark');
    await page.getByLabel('Theme').selectOption('auto');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

test('every term links to its definition, and a click shows it in a note', async ({ page }) => {
  await page.goto('/en/story');
  const targets = await page
    .locator('a.term')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('href'),
        document.getElementById(link.getAttribute('href')?.slice(1) ?? '') !== null,
      ]),
    );
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter(([, exists]) => !exists)).toEqual([]);
  const first = page.locator('.chapter > p a.term').first();
  await first.click();
  await expect(page.locator('.note')).toBeVisible();
  await expect(page.locator('.note p')).toHaveCount(2);
  await expect(first).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toBeHidden();
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [
    '/en',
    '/en/story',
    '/en/charts/destinations',
    '/en/explore',
    '/en/data',
    '/ru/figures/nyt-total-fled',
    '/embed/destinations-map.en.html',
  ]) {
    await page.goto(path);
    if (path.endsWith('explore')) await expect(page.locator('.explore-plot [role=option]').first()).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    const animated = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration !== '0s')
          .length,
    );
    expect(animated, path).toBe(0);
  }
});
