import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersAt } from '../../server/headers/header-table';
import { findNginx, startNginx } from '../../tools/run/nginx.mjs';
import { stopAll } from '../../tools/run/run.mjs';
import { freePort, serve, TEST_PORT } from '../../tools/run/serve.mjs';

/** Other spellings of addresses, and the address that each redirects to. */
const SPELLINGS = [
  ['/%65n', '/en'],
  ['/embed/v1.2.0%2fdestinations.en.html', '/embed/v1.2.0/destinations.en.html'],
  ['/robots.tx%74', '/robots.txt'],
] as const;

/** Addresses requested before the app goes down. */
const CACHED = [
  '/en',
  '/ru/charts/destinations',
  '/embed/destinations.en.html',
  '/download/latest/figures.csv',
  '/images/destinations.en.light.svg',
  '/embed.js',
];

test('nginx, configured as in the guide, continues to serve when the app is killed', { tag: '@server' }, async ({
  request,
}) => {
  test.skip(!findNginx(), 'nginx can’t be installed here');
  const app = await freePort(TEST_PORT + 20);
  const front = await freePort(app + 1);
  const conf = readFileSync('docs/deploy/nginx-cache.conf', 'utf8')
    .replace('/var/cache/nginx/wartime-exodus', join(mkdtempSync(join(tmpdir(), 'cache-')), 'kept'))
    .replace('127.0.0.1:3000', `127.0.0.1:${app}`)
    .replace('listen 80;', `listen ${front};`)
    .replace('server_name example.org;', 'server_name _;');
  const site = `http://localhost:${front}`;
  try {
    const server = await serve(app);
    await startNginx(conf, front);
    const before = await Promise.all(CACHED.map(async (path) => (await request.get(site + path)).body()));
    // Another spelling is never cached as the address itself, nor with the headers of another part of the site.
    for (const [spelling, path] of SPELLINGS) {
      const redirect = await request.get(site + spelling, { maxRedirects: 0 });
      expect([redirect.status(), redirect.headers().location], spelling).toEqual([308, path]);
      expect(redirect.headers()['cache-control'], spelling).toBeUndefined();
      const own = await request.get(site + path);
      expect(own.headers()['cache-control'], path).toBe(headersAt(path)['cache-control']);
    }
    const part = await request.get(`${site}/download/latest/figures.parquet`, { headers: { range: 'bytes=-4' } });
    expect([part.status(), (await part.body()).toString()]).toEqual([206, 'PAR1']);

    const exited = once(server, 'exit');
    process.kill(-Number(server.pid), 'SIGKILL');
    await exited;
    for (const [i, path] of CACHED.entries()) {
      const kept = await request.get(`${site}${path}?utm_source=anywhere`);
      expect(kept.status(), path).toBe(200);
      expect((await kept.body()).equals(before[i] ?? Buffer.of()), path).toBe(true);
      expect(kept.headers()['content-security-policy'], path).toBeTruthy();
    }
    const root = await request.get(site, { headers: { 'accept-language': 'ru' }, maxRedirects: 0 });
    expect([root.status(), root.headers().location]).toEqual([307, '/ru']);
    expect((await request.get(`${site}/en/sources`)).status()).toBe(502);

    await serve(app);
    expect((await request.get(`${site}/en/sources`)).status()).toBe(200);
  } finally {
    await stopAll();
  }
});
