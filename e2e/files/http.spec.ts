import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { overNginx } from '../surfaces';

/** One of each kind of file. */
const FILES = [
  '/download/latest/figures.csv',
  '/download/v1.0.0/figures.csv',
  '/download/latest/charts/destinations.csv',
  '/images/destinations.en.light.svg',
  '/images/destinations.en.light.png',
  '/embed/destinations.en.html',
  '/api/v1/figures.json',
  '/api/v1/figures/nyt-total-fled.json',
  '/api/v1/charts/destinations.json',
  '/api/v1/openapi.json',
  '/download/latest/wartime-exodus.zip',
  '/cite/dataset.cff',
  '/cite/figures/nyt-total-fled.bib',
];

for (const path of FILES) {
  const tag = path.startsWith('/images/') ? '@images' : [];
  test(`${path}: conditional requests, HEAD, ranges, and CORS for any origin`, { tag }, async ({ request }) => {
    const first = await request.get(path);
    expect(first.status()).toBe(200);
    const { etag = '', 'cache-control': cache } = first.headers();
    // A strong ETag for each coding.
    expect(etag).toMatch(overNginx ? /^"[\w-]+"$/ : /^"[\w-]{27}(-br|-gzip)?"$/);

    for (const tag of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const again = await request.fetch(path, { method, headers: { 'if-none-match': tag } });
        expect(again.status(), `${method} ${tag}`).toBe(304);
        expect((await again.body()).byteLength).toBe(0);
        expect(again.headers()).toMatchObject({ etag, 'cache-control': cache });
      }
    }
    const other = await request.get(path, { headers: { 'if-none-match': '"other"' } });
    expect(other.status()).toBe(200);
    expect(await other.body()).toEqual(await first.body());

    const head = await request.head(path);
    expect(head.status()).toBe(200);
    expect((await head.body()).byteLength).toBe(0);
    for (const name of ['etag', 'content-type', 'cache-control', 'access-control-allow-origin'])
      expect(head.headers()[name], name).toBe(first.headers()[name]);

    const plain = { 'accept-encoding': 'identity' };
    const whole = await (await request.get(path, { headers: plain })).body();
    const part = await request.get(path, { headers: { ...plain, range: 'bytes=0-9' } });
    expect(part.status()).toBe(206);
    expect(await part.body()).toEqual(whole.subarray(0, 10));

    const preflight = await request.fetch(path, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
    });
    expect(preflight.status()).toBe(204);
    expect(preflight.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
    expect(first.headers()['set-cookie']).toBeUndefined();
    expect(first.headers()['x-content-type-options']).toBe('nosniff');
  });
}

test('a plain OPTIONS request on an address for programs gets no file', async ({ request }) => {
  for (const path of ['/download/latest/figures.csv', '/api/v1/figures.json', '/cite/dataset.bib', '/oembed']) {
    const answer = await request.fetch(path, { method: 'OPTIONS' });
    expect(answer.status(), path).toBe(204);
    expect(answer.headers()).toMatchObject({ allow: 'GET, HEAD, OPTIONS', 'access-control-allow-origin': '*' });
  }
});

test('a released version is immutable, the latest is cached for a while; the digest matches the bytes', async ({
  request,
}) => {
  const [latest, pinned] = [
    await request.get('/download/latest/figures.csv'),
    await request.get('/download/v1.0.0/figures.csv'),
  ];
  expect(latest.headers()['cache-control']).toBe('public, max-age=300, stale-while-revalidate=86400');
  expect(pinned.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const digest = createHash('sha256')
    .update(await pinned.body())
    .digest('base64');
  expect(pinned.headers()['repr-digest']).toBe(`sha-256=:${digest}:`);
});

test('unknown addresses for programs: a problem document, readable from any origin, that echoes nothing', async ({
  request,
}) => {
  for (const path of [
    '/download/latest/%3Cscript%3E.csv',
    '/download/v9.9.9/figures.csv',
    '/api/v1/nope.json',
    '/api',
    // nginx itself refuses this one, with a 400.
    ...(overNginx ? [] : ['/download/..%2f..%2fetc/passwd']),
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toBe('application/problem+json');
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ status: 404, title: 'Not Found' });
    expect(text).not.toMatch(/script|passwd|v9/);
  }
});
