import fc from 'fast-check';
import type { RawRequest } from './send';

/** Must never appear unescaped in an answer: where it does, a script could be injected. */
export const MARKER = '<m4rker"\'>';

/** One address of each part of the site. */
const ADDRESSES = [
  '/',
  '/en',
  '/ru',
  '/en/charts',
  '/en/charts/destinations',
  '/ru/explore',
  '/en/figures/nyt-total-fled',
  '/ru/data',
  '/embed/destinations.en.html',
  '/embed/v1.2.0/destinations.ru.html',
  '/download/latest/figures.csv',
  '/download/v1.0.0/figures.csv',
  '/images/destinations.en.light.svg',
  '/api/v1/figures.json',
  '/api/v1/figures/nyt-total-fled.json',
  '/cite/dataset.bib',
  '/cite/figures/nyt-total-fled.ris',
  '/oembed',
  '/feed.xml',
  '/ru/feed.xml',
  '/embed.js',
  '/explore/world.json',
  '/_next/static/chunks/none.js',
  '/_next/image',
  '/_next/data/x/en.json',
  '/no-such-file',
  '/no-such-embed/x',
] as const;

/** Parts of a path that have broken servers before. */
const PARTS = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%00',
  'a%00.html',
  '%0d%0aSet-Cookie:x=1',
  '%c0%af',
  '%ed%a0%80',
  '%ff%fe',
  '%',
  '%zz',
  '%u0041',
  '%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F',
  '\u00d0\u00a0',
  encodeURIComponent(MARKER),
  MARKER,
  '\\\\evil.example',
  'https:%2f%2fevil.example',
  '__proto__',
  'constructor',
  'toString.en.html',
  '[...path]',
  '[lang]',
  '$ACTION_1',
  ';jsessionid=1',
  '~',
  '*',
  '{{7*7}}',
  '.env',
  '.git/config',
  'a'.repeat(300),
  'a'.repeat(9000),
] as const;

const NAMES = [
  'url',
  'format',
  'maxwidth',
  'maxheight',
  'theme',
  'bg',
  'q',
  'topic',
  '_rsc',
  '__proto__',
  'constructor[prototype]',
  'a[b][c]',
  'x[]',
  'nxtPlang',
  'nxtPslug',
  '__nextLocale',
  encodeURIComponent(MARKER),
] as const;

const VALUES = [
  '',
  'null',
  '-1',
  '1e999',
  'NaN',
  '9'.repeat(400),
  '%',
  '%zz',
  '%00',
  '%ed%a0%80',
  MARKER,
  encodeURIComponent(MARKER),
  'http://localhost/en/charts/destinations',
  encodeURIComponent(`http://localhost/en/charts/${MARKER}`),
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://[::1',
  'https://evil.example/en/charts/destinations',
  'json',
  'xml',
  'b'.repeat(4000),
] as const;

/** A header that makes a request longer than Node accepts. */
export const TOO_LONG = 'X-Too-Long';

/** Headers for content negotiation, a proxy's headers, and Next's internal ones. */
const HEADERS = [
  ['If-None-Match', '*'],
  ['If-None-Match', `W/"${'x'.repeat(3000)}", ${MARKER}`],
  ['If-None-Match', '"'],
  ['If-Modified-Since', 'yesterday'],
  ['Range', 'bytes=0-0,1-1,2-2,9999999999-'],
  ['Range', 'bytes=-1'],
  ['Accept', 'text/html;q=nonsense,*/*'],
  ['Accept', MARKER],
  ['Accept-Language', '*;q=0,ru;q=9,,,'],
  ['Accept-Language', MARKER],
  ['Accept-Encoding', 'br;q=0, gzip;q=0, identity;q=0'],
  ['X-Forwarded-Host', `evil.example${MARKER}`],
  ['X-Forwarded-Proto', 'javascript'],
  ['X-Forwarded-For', '1.2.3.4, ::1'],
  ['X-Forwarded-Port', '99999'],
  ['X-Original-URL', '/admin'],
  ['Forwarded', 'host=evil.example'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'null'],
  ['Access-Control-Request-Method', 'DELETE'],
  ['RSC', '1'],
  ['Next-Router-State-Tree', '%5B%22%22%5D'],
  ['Next-Router-State-Tree', MARKER],
  ['Next-Router-Prefetch', '1'],
  ['Next-Router-Segment-Prefetch', '/_tree'],
  ['Next-Router-Segment-Prefetch', '/../../x'],
  ['Next-Action', 'a'.repeat(40)],
  ['Next-Url', `/${MARKER}`],
  ['x-nextjs-data', '1'],
  ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['x-middleware-prefetch', '1'],
  ['x-middleware-rewrite', '/en/none'],
  ['x-middleware-set-cookie', 'a=b'],
  ['x-invoke-path', '/_error'],
  ['x-invoke-status', '500'],
  ['x-matched-path', '/en/none'],
  ['x-now-route-matches', '1=none'],
  ['x-prerender-revalidate', 'x'],
  ['Cookie', `__prerender_bypass=x; a=${MARKER}`],
  ['Expect', '100-continue'],
  ['Upgrade', 'websocket'],
  ['Content-Type', 'multipart/form-data; boundary=x'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Long', 'x'.repeat(6000)],
  [TOO_LONG, 'x'.repeat(40_000)],
] as const satisfies readonly (readonly [string, string])[];

const HOSTS = ['localhost', 'localhost', 'localhost', 'evil.example', `x${MARKER}`, '[::1]:99999', ''] as const;
const METHODS = [
  'HEAD',
  'OPTIONS',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'M-SEARCH',
  'FOO',
  'get',
] as const;
const BODIES = ['', '{"__proto__":{"a":1}}', MARKER, '0\r\n\r\n', 'a'.repeat(20_000)] as const;

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

const path = fc
  .tuple(oneOf(ADDRESSES), fc.array(oneOf(PARTS), { maxLength: 3 }), fc.nat(2))
  // A third are plain addresses, so that only the query or the headers are odd.
  .map(([address, parts, third]) => (third === 0 ? address : `${address}/${parts.join('/')}`));

const query = fc
  .array(fc.tuple(oneOf(NAMES), oneOf(VALUES)), { maxLength: 4 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : ''));

const method = fc.oneof({ weight: 3, arbitrary: fc.constant('GET') }, { weight: 1, arbitrary: oneOf(METHODS) });

/** Requests that a scanner, a broken client or an attacker might send. */
export const requests: fc.Arbitrary<RawRequest> = fc
  .record({
    method,
    target: fc.tuple(path, query).map(([before, after]) => before + after),
    host: oneOf(HOSTS),
    headers: fc.array(oneOf(HEADERS), { maxLength: 3 }),
    body: oneOf(BODIES),
  })
  .map(({ method, target, host, headers, body }) => {
    const sent = method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? '' : body;
    return {
      method,
      // A space would end the target; everything else is sent unchanged.
      target: target.replaceAll(' ', '%20'),
      headers: [['Host', host], ...headers, ...(sent ? ([['Content-Length', String(sent.length)]] as const) : [])],
      body: sent,
    };
  });
