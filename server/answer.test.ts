import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteListener } from './answer.mjs';
import { MANIFEST, type Manifest, readSite } from './site.mjs';

const TEXT = 'a,b\r\n'.repeat(500);
const COPIES = { br: brotliCompressSync(TEXT), gzip: gzipSync(TEXT) };
const sizes = { identity: TEXT.length, br: COPIES.br.byteLength, gzip: COPIES.gzip.byteLength };
const csv = { type: 'text/csv', tag: 'tag', own: { link: '<x>' } };
const manifest: Manifest = {
  table: [
    { path: '/*', headers: { 'x-everywhere': '1' }, cache: 'page' },
    { path: '/download/*', headers: { 'access-control-allow-origin': '*' }, cache: 'short' },
    { path: '/download/v1/*', headers: {}, cache: 'for ever' },
  ],
  home: { en: '/en', ru: '/ru' },
  files: {
    '/en': { file: 'en.html', type: 'text/html', tag: 'page', sizes: { identity: 4 } },
    '/robots.txt': { file: 'robots.txt', type: 'text/plain', tag: 'robots', sizes: { identity: 6 } },
    '/download/latest/a.csv': { ...csv, file: 'download/latest/a.csv', sizes },
    '/download/v1/a.csv': { ...csv, file: 'download/latest/a.csv', sizes },
  },
  chunks: [],
  images: {},
  fonts: [],
  oembed: {
    origin: 'http://localhost',
    version: '1',
    licence: '',
    maxAge: 1,
    width: 1,
    choices: {},
    sites: {},
    charts: {},
  },
};

const root = mkdtempSync(join(tmpdir(), 'answer-'));
const folder = join(root, 'build');
const write = (name: string, body: string | Buffer) => writeFileSync(join(folder, 'site', name), body);
mkdirSync(join(folder, 'site', 'download', 'latest'), { recursive: true });
writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest));
write('en.html', 'page');
write('robots.txt', 'robots');
for (const [ending, body] of [
  ['', TEXT],
  ['.br', COPIES.br],
  ['.gz', COPIES.gzip],
] as const)
  write(`download/latest/a.csv${ending}`, body);
for (const name of ['404.html', '404.en.html', '404.ru.html']) write(name, name);
write('404.json', '{"status":404}');

const server = createServer(siteListener(readSite(folder)));
beforeAll(() => new Promise<void>((ready) => server.listen(0, ready)));
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    httpRequest({ port, path, headers, method, agent: false }, async (answer) => {
      const body = (await buffer(answer)).toString('latin1');
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
    })
      .once('error', reject)
      .end();
  });

describe('a published address', () => {
  it('is sent with the table’s headers, its own, and its length', async () => {
    const answer = await ask('/download/latest/a.csv');
    expect(answer).toMatchObject({ status: 200, body: TEXT });
    expect(answer.headers).toMatchObject({
      'x-everywhere': '1',
      'access-control-allow-origin': '*',
      'cache-control': 'short',
      'content-type': 'text/csv',
      'content-length': String(TEXT.length),
      'accept-ranges': 'bytes',
      vary: 'Accept-Encoding',
      etag: '"tag"',
      link: '<x>',
    });
    expect((await ask('/download/v1/a.csv')).headers['cache-control']).toBe('for ever');
  });
  it('is sent compressed where accepted, with its own tag', async () => {
    for (const [accepted, coding, body] of [
      ['gzip, br', 'br', COPIES.br],
      ['gzip', 'gzip', COPIES.gzip],
    ] as const) {
      const answer = await ask('/download/latest/a.csv', { 'accept-encoding': accepted });
      expect(answer.headers).toMatchObject({ 'content-encoding': coding, etag: `"tag-${coding}"` });
      expect(answer.body).toBe(body.toString('latin1'));
    }
  });
  it('HEAD gives the same headers and no body; known content is not sent again', async () => {
    const head = await ask('/download/latest/a.csv', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(TEXT.length));
    const known = await ask('/download/latest/a.csv', { 'if-none-match': '"x", W/"tag"' });
    expect(known).toMatchObject({ status: 304, body: '' });
    expect(known.headers).toMatchObject({ etag: '"tag"', 'cache-control': 'short', vary: 'Accept-Encoding' });
    expect(known.headers['content-type']).toBeUndefined();
  });
  it('is sent in part, unless its bytes have changed meanwhile', async () => {
    const part = await ask('/download/latest/a.csv', { range: 'bytes=-5' });
    expect(part).toMatchObject({ status: 206, body: TEXT.slice(-5) });
    expect(part.headers).toMatchObject({
      'content-length': '5',
      'content-range': `bytes ${TEXT.length - 5}-${TEXT.length - 1}/${TEXT.length}`,
    });
    const none = await ask('/download/latest/a.csv', { range: 'bytes=99999-' });
    expect(none).toMatchObject({ status: 416, body: '' });
    expect(none.headers['content-range']).toBe(`bytes */${TEXT.length}`);
    const goOn = (tag: string) => ask('/download/latest/a.csv', { range: 'bytes=0-1', 'if-range': tag });
    expect((await goOn('"tag"')).status).toBe(206);
    for (const other of ['"other"', 'W/"tag"', 'Wed, 21 Oct 2015 07:28:00 GMT'])
      expect((await goOn(other)).status, other).toBe(200);
  });
});

describe('an address has one form', () => {
  it.each([
    ['/%65n', '/en'],
    ['/%65n?a=%62', '/en?a=%62'],
    [`/en/?a=<b>"'|&c=%20`, '/en?a=%3cb%3e%22%27%7c&c=%20'],
    ['/robots.tx%74', '/robots.txt'],
    ['/%6fembed?url=x', '/oembed?url=x'],
    ['/en/', '/en'],
    ['/oembed/', '/oembed'],
    ['/download%2flatest/a.csv', '/download/latest/a.csv'],
    ['/?x', undefined],
  ])('%s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual(location ? [308, location] : [307, '/en']);
  });
  it('never redirects to another site', async () => {
    for (const path of ['//example.org', '//example.org/', '/%2fexample.org/', '///en', '//en/', '/en//'])
      expect((await ask(path)).headers.location ?? '/', path).toMatch(/^\/(?!\/)/);
  });
});

describe('a wrong address', () => {
  it.each([
    ['/nothing', '404.html'],
    ['/en.html', '404.html'],
    ['/constructor', '404.html'],
    ['/server.json', '404.html'],
    ['/../server.json', '404.html'],
    ['/embed/x.ru.html', '404.ru.html'],
    ['/embed/x', '404.en.html'],
    ['/download/nothing', '{"status":404}'],
    ['/download/..%2f..%2f..%2fserver.json', '{"status":404}'],
    ['/images/nothing.png', '{"status":404}'],
    ['/cite', '{"status":404}'],
  ])('%s', async (path, body) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 404, body });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-type']).toBe(
      body.startsWith('{') ? 'application/problem+json' : 'text/html; charset=utf-8',
    );
  });
  it('refuses other methods and malformed addresses; answers OPTIONS with what is allowed', async () => {
    expect((await ask('/en', {}, 'POST')).status).toBe(405);
    expect((await ask('/%ff')).status).toBe(400);
    const open = await ask('/download/latest/a.csv', {}, 'OPTIONS');
    expect(open).toMatchObject({ status: 204, body: '' });
    expect(open.headers).toMatchObject({ 'access-control-allow-methods': 'GET, HEAD, OPTIONS' });
    expect((await ask('/en', {}, 'OPTIONS')).headers['access-control-allow-methods']).toBeUndefined();
  });
});
