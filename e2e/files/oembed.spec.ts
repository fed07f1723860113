import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { oembedPath } from '../../components/answers/oembed';
import { charts } from '../../components/charts';
import { chartPath, imagePath, OVERVIEW, oembedAddress } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { pages, SITE, slugs } from '../surfaces';

const TITLE = charts.find(({ slug }) => slug === 'return-sentiment')?.words('en').title.plain ?? '';
/** Pages that can be embedded: the overview, charts, and countries with a picture. */
const embeddable = LANGS.flatMap((lang) => [OVERVIEW, ...slugs].map((slug) => chartPath(lang, slug)));
const PAGE = '/en/charts/return-sentiment';
/** How much of a page WordPress reads, and its user agent. */
const WORDPRESS = { bytes: 153_600, agent: 'WordPress/6.8; https://newsroom.example' };

/** The endpoint that a page names; this process, unlike the server, doesn't know the site's origin. */
const discovered = (slug: string, format: 'json' | 'xml') => SITE + oembedPath(slug, 'en', format);
/** The same request from a client that knows the endpoint. */
const endpoint = (slug: string) =>
  oembedAddress(SITE + chartPath('en', slug), 'json').replace(/^.*\/oembed/, `${SITE}/oembed`);

test('the oEmbed extractor finds a chart by its page’s address', { tag: '@server' }, async () => {
  const found = await extract(`${SITE}${PAGE}`, { maxwidth: 480 });
  expect(found).toMatchObject({ type: 'rich', title: TITLE, width: 480, provider_name: 'Russia’s wartime exodus' });
  expect(found).toHaveProperty('html', expect.stringContaining(`${SITE}/embed/return-sentiment.en.html`));
});

test('unfurl finds the same', async () => {
  const { oEmbed, open_graph } = await unfurl(`${SITE}${PAGE}`);
  expect(oEmbed).toMatchObject({ type: 'rich', title: TITLE });
  expect(open_graph.title).toBe(TITLE);
});

test('every chart page names its oEmbed addresses in a header and where WordPress reads them: early in its head', {
  tag: '@server',
}, async ({ request }) => {
  for (const slug of slugs) {
    const answer = await request.get(chartPath('en', slug), { headers: { 'user-agent': WORDPRESS.agent } });
    const json = discovered(slug, 'json');
    const xml = discovered(slug, 'xml');
    const read = (await answer.body()).subarray(0, WORDPRESS.bytes).toString('utf8');
    const head = read.slice(0, read.indexOf('</head>'));
    for (const [type, address] of [
      ['application/json', json],
      ['text/xml', xml],
    ] as const)
      expect(head, slug).toContain(`<link rel="alternate" type="${type}+oembed" href="${address}"/>`);
    expect(answer.headers().link).toContain(`<${json}>; rel="alternate"; type="application/json+oembed"`);
    expect(answer.headers().link).toContain(`<${xml}>; rel="alternate"; type="text/xml+oembed"`);
    expect(await (await request.get(json)).json(), slug).toEqual(await (await request.get(endpoint(slug))).json());
  }
});

test('XML equals JSON, and any origin may read both and cache them for as long as they state', {
  tag: '@server',
}, async ({ page, request }) => {
  const url = encodeURIComponent(`${SITE}${PAGE}?theme=dark`);
  const json = await request.get(`/oembed?url=${url}&dnt=1`);
  const xml = await request.get(`/oembed?url=${url}&format=xml`);
  expect(json.headers()['content-type']).toMatch(/^application\/json/);
  expect(xml.headers()['content-type']).toMatch(/^text\/xml/);
  const record = await json.json();
  const elements = await page.evaluate(
    (text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'text/xml');
      return [
        root.nodeName,
        Object.fromEntries([...root.children].map((child) => [child.nodeName, child.textContent])),
      ];
    },
    await xml.text(),
  );
  const expected = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
  expect(elements).toEqual(['oembed', expected]);
  for (const answer of [json, xml]) {
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(answer.headers()['cache-control']).toContain(`max-age=${record.cache_age}`);
  }
  const { error, frames } = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(
      `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`,
      'text/xml',
    );
    return {
      error: parsed.querySelector('parsererror')?.textContent,
      frames: parsed.querySelectorAll('iframe').length,
    };
  }, record.html);
  expect(error).toBeUndefined();
  expect(frames).toBe(1);
});

test('its thumbnail exists in the size stated', { tag: '@images' }, async ({ page, request }) => {
  for (const maxwidth of ['', '&maxwidth=800']) {
    const url = encodeURIComponent(`${SITE}/en/charts/how-many`);
    const record = await (await request.get(`/oembed?url=${url}${maxwidth}`)).json();
    await page.goto(record.thumbnail_url);
    const size = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([record.thumbnail_width, record.thumbnail_height]);
  }
});

test('it refuses what it can’t answer, and echoes nothing of the request', { tag: '@server' }, async ({ request }) => {
  const ask = async (query: string) => request.get(`/oembed?${query}`);
  const page = encodeURIComponent(SITE + PAGE);
  const cases: readonly (readonly [number, string])[] = [
    [400, ''],
    [400, 'url=%3Cscript%3Ealert(1)%3C/script%3E'],
    [501, `url=${page}&format=yaml`],
    [404, `url=${encodeURIComponent(`${SITE}/en/charts/<script>`)}`],
    [404, `url=${encodeURIComponent(`${SITE}/embed/v0.0.1/how-many.en.html`)}`],
    [404, `url=${encodeURIComponent(`https://example.org${PAGE}`)}`],
    ...pages
      .filter((path) => !embeddable.includes(path))
      .map((path) => [404, `url=${encodeURIComponent(SITE + path)}`] as const),
  ];
  for (const [status, query] of cases) {
    const answer = await ask(query);
    expect(answer.status(), query).toBe(status);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status });
    expect(await answer.text()).not.toContain('script');
  }
  // Another Host header changes no answer.
  const forged = await request.get(`/oembed?url=${encodeURIComponent(`http://evil.example${PAGE}`)}`, {
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  });
  expect(forged.status()).toBe(404);
});

test('the pictures of the static snippet exist', { tag: '@images' }, async ({ request }) => {
  for (const theme of ['light', 'dark'] as const)
    for (const density of [1, 2] as const) {
      const answer = await request.get(imagePath('how-many', 'en', theme, 'png', density));
      expect(answer.headers()['content-type']).toBe('image/png');
    }
});
