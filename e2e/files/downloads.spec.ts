import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { charts } from '../../components/charts';
import { dataPath, imagePath } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { EDITION, RELEASED, VERSION } from '../../data/edition';
import { relations } from '../../data/relations';
import { newestFrozenWith } from '../../data/releases/frozen';
import { lastRelease } from '../../data/releases/releases';
import { numberOf } from '../../data/releases/step';
import { LANGS, ORIGINAL, UNITS } from '../../data/vocabulary';
import { HOST } from '../surfaces';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' });

test('figures.csv parses to the dataset’s rows', async ({ request }) => {
  const response = await request.get('/download/latest/figures.csv');
  const rows = rowsOf(await response.text());
  expect(rows).toHaveLength(dataset.figures.length);
  dataset.figures.forEach((figure, i) => {
    const { unit, base } = UNITS[figure.unit];
    expect(rows[i]).toMatchObject({
      id: figure.id,
      unit,
      unit_base: base ?? '',
      source_id: figure.source_id,
      statement: figure.text.en.statement,
    });
  });
});

test('each table as JSON and CSV has the same rows', async ({ request }) => {
  const records = { ...dataset, relations };
  for (const table of ['figures', 'events', 'sources', 'relations'] as const) {
    const csv = rowsOf(await (await request.get(`/download/latest/${table}.csv`)).text());
    const json = await (await request.get(`/download/latest/${table}.json`)).json();
    expect(json.version).toBe(VERSION);
    expect(json[table].map((row: { id: string }) => row.id)).toEqual(csv.map((row) => row.id));
    expect(csv).toHaveLength(records[table].length);
  }
});

test('a pinned version is immutable, and equals the latest unless that is a draft', async ({ request }) => {
  for (const file of ['figures.csv', 'figures.parquet', 'wartime-exodus.xlsx', 'charts/destinations.csv']) {
    const latest = await request.get(`/download/latest/${file}`);
    const pinned = await request.get(`/download/v${lastRelease.version}/${file}`);
    expect(pinned.status(), file).toBe(200);
    if (RELEASED) expect((await pinned.body()).equals(await latest.body()), file).toBe(true);
    expect(pinned.headers()['cache-control']).toContain('immutable');
    expect(latest.headers()['cache-control']).toContain('stale-while-revalidate');
  }
});

test('files have a media type and a file name, and any origin may read them', async ({ request }) => {
  const csv = (await request.get('/download/latest/charts/how-many.csv')).headers();
  expect(csv['content-type']).toBe('text/csv; charset=utf-8; header=present');
  expect(csv['content-disposition']).toBe(`attachment; filename="how-many.csv"`);
  expect(csv['access-control-allow-origin']).toBe('*');
  expect(csv.etag).toMatch(/^(W\/)?"[\w-]+"$/);
  expect(csv['repr-digest']).toMatch(/^sha-256=:.+:$/);
  expect((await request.get('/download/latest/sources.json')).headers()['content-type']).toBe(
    'application/json; charset=utf-8',
  );
});

test('the data pages of all languages together link to every file, and each matches SHA256SUMS', async ({
  page,
  request,
  baseURL,
}) => {
  const links = new Set<string>();
  for (const lang of LANGS) {
    await page.goto(dataPath(lang));
    const here = await page
      .locator('.files a[href^="/download/latest/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of here) links.add(link);
  }
  const sums = await (await request.get('/download/latest/SHA256SUMS')).text();
  const listed = sums
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect([...links].map((link) => link.replace('/download/latest/', '')).toSorted()).toEqual(
    [...listed.map(([, path]) => path), 'SHA256SUMS'].toSorted(),
  );
  for (const [hash, path] of listed.filter(([, path]) => !path?.startsWith('charts/'))) {
    const response = await request.get(`${baseURL}/download/latest/${path}`);
    const digest = createHash('sha256')
      .update(await response.body())
      .digest();
    expect(digest.toString('hex'), path).toBe(hash);
    expect(response.headers()['repr-digest'], path).toBe(`sha-256=:${digest.toString('base64')}:`);
  }
});

test('a CSV and its description link to each other; a frozen release without one links to none', async ({
  request,
}) => {
  const linkOf = async (path: string) => (await request.get(path)).headers().link;
  for (const name of ['figures.csv', 'charts/how-many.csv']) {
    const file = name.split('/').at(-1);
    const links = await linkOf(`/download/latest/${name}`);
    expect(links?.endsWith(`, <${file}-metadata.json>; rel="describedby"; type="application/csvm+json"`)).toBe(true);
    expect(links).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(links).toContain('rel="cite-as"');
    expect(await linkOf(`/download/latest/${name}-metadata.json`)).toContain(
      `<${file}>; rel="describes"; type="text/csv"`,
    );
  }
  const old = await linkOf('/download/v1.0.0/figures.csv');
  expect(old).not.toContain('describedby');
  expect(old).toContain('</download/latest/figures.csv>; rel="latest-version"');
});

test('the data page states its version, and links from a draft to the last release', async ({ page }) => {
  for (const lang of LANGS) {
    await page.goto(dataPath(lang));
    await expect(page.locator('#content')).toContainText(numberOf(EDITION));
    const link = page.locator(`p a[href$="/data/versions#v${lastRelease.version}"]`);
    // A draft says so at the top and again in the section on versions.
    expect((await link.count()) > 0).toBe(!RELEASED);
    await expect(page.locator('#cite')).toContainText(RELEASED ? '' : `${lastRelease.version}, `);
  }
});

test('pinned links exist for files of releases, never for a draft', async ({ page, request }) => {
  await page.goto('/en/data');
  const pinned = page.locator('.files a[href^="/download/v"]');
  for (const href of await pinned.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
    const [, version, file = ''] = /^\/download\/v([^/]+)\/(.+)$/.exec(href) ?? [];
    expect(newestFrozenWith(file), href).toBe(version);
  }
  expect((await request.get(`/download/v${VERSION}/SHA256SUMS`)).status()).toBe(RELEASED ? 200 : 404);
});

test('a page of another origin can fetch the data', async ({ page, baseURL }) => {
  await page.goto(`${HOST}/listens.html`);
  const length = await page.evaluate(
    async (url) => (await (await fetch(url)).text()).length,
    `${baseURL}/download/latest/figures.csv`,
  );
  expect(length).toBeGreaterThan(50_000);
});

test('one click downloads a chart’s data under its own name', async ({ page }) => {
  await page.goto('/en/charts/destinations');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.foot').getByRole('link', { name: 'Data', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('destinations.csv');
});

test('a shared link has an image of the stated size, with an alternative text', { tag: '@images' }, async ({
  request,
}) => {
  for (const path of ['/en', '/en/charts/destinations', '/en/figures/nyt-total-fled', '/en/privacy']) {
    const html = await (await request.get(path)).text();
    const metaOf = (name: string) => new RegExp(`(?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';
    expect(metaOf('og:image:alt').length, path).toBeGreaterThan(40);
    expect(metaOf('twitter:card')).toBe('summary_large_image');
    expect(metaOf('twitter:image')).toBe(metaOf('og:image'));
    const image = await request.get(metaOf('og:image'));
    expect(image.headers()['content-type'], path).toBe(metaOf('og:image:type'));
    const png = await image.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      metaOf('og:image:width'),
      metaOf('og:image:height'),
    ]);
  }
});

test('every image that a chart page offers exists', { tag: '@images' }, async ({ page, request }) => {
  await page.goto('/en/charts/turkey-permits');
  await page.getByText('More images').click();
  const links = page.locator('.more-images a:visible');
  await expect(links).toHaveCount(15);
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
    const answer = await request.get(href);
    expect(answer.headers()['content-type'], href).toMatch(href.endsWith('.png') ? /^image\/png/ : /^image\/svg/);
  }
});

for (const [lang, theme] of [
  ...LANGS.map((one) => [one, 'light'] as const),
  // A translation's layout is the same in both themes.
  [ORIGINAL, 'dark'] as const,
]) {
  test(`images in ${lang}, ${theme}: each SVG and PNG has ink where the title is`, {
    tag: '@images',
  }, async ({ page, request, baseURL }) => {
    await page.goto('/en/charts');
    for (const [i, { slug }] of charts.entries()) {
      // The size on pages takes four times as long to draw as the smallest, so only every eighth chart has it.
      const density = i % 8 === 0 ? 2 : 1;
      const [svg, png] = [imagePath(slug, lang, theme, 'svg'), imagePath(slug, lang, theme, 'png', density)];
      expect((await request.get(svg)).headers()['content-type']).toContain('image/svg+xml');
      const [drawn, painted] = await page.evaluate(inkOf, [`${baseURL}${svg}`, `${baseURL}${png}`]);
      expect(drawn?.title, svg).toBeGreaterThan(0.05);
      expect(painted?.width, png).toBe(density * (720 + 2 * 28));
      expect(painted?.title, png).toBeGreaterThan(0.05);
      expect(painted?.foot, png).toBeGreaterThan(0.02);
    }
  });
}

/** Runs in the page: each image's width in px, and the share of ink in the areas of title and foot. */
async function inkOf(addresses: readonly string[]) {
  return Promise.all(
    addresses.map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.drawImage(image, 0, 0);
      const px = image.width / (720 + 2 * 28);
      const [r = 0, g = 0, b = 0] = context.getImageData(2, 2, 1, 1).data;
      const share = (x: number, y: number, w: number, h: number) => {
        const { data } = context.getImageData(x, y, w, h);
        let inked = 0;
        for (let i = 0; i < data.length; i += 4) {
          const difference =
            Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b);
          if (difference > 90) inked++;
        }
        return inked / (w * h);
      };
      return {
        width: image.width,
        title: share(28 * px, 28 * px, 300 * px, 30 * px),
        foot: share(28 * px, image.height - 48 * px, 300 * px, 20 * px),
      };
    }),
  );
}
