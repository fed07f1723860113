import { expect, test } from '@playwright/test';
import { frozenVersions } from '../../data/releases/frozen';
import { headersAt } from '../../server/headers/header-table';
import { embeds, pages } from '../surfaces';

/** One of each kind of file. */
const FILES = [
  '/download/latest/figures.csv',
  '/download/v1.0.0/figures.csv',
  '/api/v1/figures.json',
  '/cite/dataset.bib',
  '/cite/figures/nyt-total-fled.bib',
  '/feed.xml',
  '/ru/feed.xml',
  '/embed.js',
  '/embed/notes.js',
  '/embed.v1.js',
  '/theme.js',
  '/enhance.js',
  '/explore/world.json',
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
];
/** An unknown address in each part of the site. */
const UNKNOWN = [
  '/en/nothing',
  '/embed/nothing.en.html',
  '/images/nothing.png',
  '/download/latest/nothing',
  '/api/nothing',
];
const pinned = frozenVersions()
  .slice(1)
  .map((version) => `/embed/v${version}/destinations.en.html`);

for (const [what, paths, tag] of [
  ['address', [...pages, ...embeds, ...pinned, ...FILES], '@whole'],
  ['image', ['svg', 'png'].map((ending) => `/images/destinations.en.light.${ending}`), '@images'],
] as const)
  test(`every ${what} has the headers of the header table`, { tag }, async ({ request }) => {
    for (const path of paths) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers(), path).toMatchObject(headersAt(path));
    }
  });

test('unknown addresses have the same headers, and are never cached', async ({ request }) => {
  for (const path of UNKNOWN) {
    const answer = await request.get(path);
    const { 'cache-control': _, ...expected } = headersAt(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers(), path).toMatchObject(expected);
    expect(answer.headers()['cache-control'], path).toContain('no-store');
  }
});

test('no page has an inline script, handler or style that its policy would have to allow', async ({ request }) => {
  for (const path of [...pages, '/en/nothing']) {
    const html = await (await request.get(path)).text();
    expect(html.match(/<script\b(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>/g), path).toBeNull();
    expect(html.match(/<style\b|\sstyle="|\son\w+="/g), path).toBeNull();
  }
});

test('a script injected into a page or an embed does not run', async ({ page }) => {
  await page.addInitScript(() => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    Object.assign(window, { blocked });
  });
  // Two ways to inject one: into the document's markup, or as an element's handler.
  await page.route(/html$|\/en$|explore$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</body>', '<script>window.name = "injected"</script></body>');
    await route.fulfill({ response: answer, body });
  });
  for (const path of ['/en', '/ru/explore', '/embed/destinations.en.html']) {
    await page.goto(path);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="window.name = \'injected\'">'),
    );
    const result = () => page.evaluate(() => ({ blocked: Reflect.get(window, 'blocked'), name: window.name }));
    await expect.poll(async () => (await result()).blocked, path).toContain('script-src-attr');
    expect(await result(), path).toMatchObject({ blocked: expect.arrayContaining(['script-src-elem']), name: '' });
  }
});
