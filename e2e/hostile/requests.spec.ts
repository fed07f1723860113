import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { stopAll } from '../../tools/run/run.mjs';
import { freePort, serve, TEST_PORT } from '../../tools/run/serve.mjs';
import { MARKER, requests, TOO_LONG } from './requests';
import { type RawAnswer, type RawRequest, send } from './send';

const SEED = Number(process.env.HOSTILE_SEED ?? 20250406);
const COUNT = Number(process.env.HOSTILE_COUNT ?? 5000);
const AT_ONCE = 8;
const SLOWEST_MS = 5000;
/** What the server may grow by: pages it has read stay in its memory. */
const GROWTH_MB = 250;

const READS = ['GET', 'HEAD', 'OPTIONS'];
const FILE_ROOM = /^\/(download|api|cite|images|oembed)\//;
const PAGE = /^\/(en|ru)(\/(?!feed\.xml)|$)/;

test.describe.configure({ mode: 'serial' });

let port = 0;
let pid = 0;
test.beforeAll(async () => {
  port = await freePort(TEST_PORT + 40);
  const server = await serve(port, `http://localhost:${TEST_PORT}`);
  pid = server.pid ?? 0;
});
test.afterAll(stopAll);

test(`${COUNT} hostile requests (seed ${SEED}): none is answered with an error of ours, with its own markup, or slowly`, {
  tag: '@server',
}, async () => {
  test.setTimeout(300_000);
  const left = fc.sample(requests, { seed: SEED, numRuns: COUNT });
  const before = megabytes();
  const faults: string[] = [];
  const sendLeft = async () => {
    for (let request = left.shift(); request; request = left.shift()) {
      const found = await faultsOf(request);
      if (found.length > 0) faults.push(`${found.join(', ')}: ${told(request)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendLeft));
  expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
  expect(megabytes() - before, 'MB grown').toBeLessThan(GROWTH_MB);
  expect((await fetch(`http://localhost:${port}/en`)).status).toBe(200);
});

test('200 clients that send byte by byte or never read: others are served, and who sends too slowly is let go', {
  tag: '@server',
}, async () => {
  test.setTimeout(90_000);
  const begun = performance.now();
  const slow = Array.from({ length: 200 }, (_, i) => {
    const socket = connect(port, '127.0.0.1');
    // Half never end their headers; half ask for a long page and take nothing of it.
    socket.pause();
    socket.write(i % 2 ? 'GET /en HTTP/1.1\r\nHost: localhost\r\n' : 'GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return socket.on('error', () => {});
  });
  const drip = connect(port, '127.0.0.1').on('error', () => {});
  drip.write('GET /en HTTP/1.1\r\n');
  const dripping = setInterval(() => drip.write('X'), 500);
  const dripped = new Promise<void>((gone) => drip.on('close', () => gone()));

  await pause(1000);
  for (const path of ['/en/charts/destinations', '/embed/destinations.en.html', '/download/latest/figures.csv']) {
    const asked = performance.now();
    expect((await fetch(`http://localhost:${port}${path}`)).status, path).toBe(200);
    expect(performance.now() - asked, path).toBeLessThan(SLOWEST_MS);
  }
  drip.resume();
  await dripped;
  clearInterval(dripping);
  expect(performance.now() - begun).toBeLessThan(30_000);
  for (const socket of slow) socket.destroy();
});

/** What is wrong with the answer to a request; nothing when all is well. */
async function faultsOf(request: RawRequest): Promise<string[]> {
  const isTooLong = request.headers.some(([name]) => name === TOO_LONG);
  const answer = await send(port, request).catch((error: Error) => error);
  if (answer instanceof Error) return isTooLong ? [] : [answer.message];
  const { status, headers, body, ms } = answer;
  const path = request.target.replace(/\?.*/s, '');
  const rules: readonly (readonly [fault: string, broken: boolean])[] = [
    [`status ${status}`, !(status >= 200 && status < 500)],
    [
      'its own markup said back',
      body.includes(MARKER) || [...headers.values()].some((value) => value.includes(MARKER)),
    ],
    ['a header slipped in', headers.has('set-cookie')],
    ['led to another site', /^(https?:)?\/\/(?!localhost)/.test(headers.get('location') ?? '')],
    [`method answered with ${status}`, !READS.includes(request.method) && ![400, 405, 414, 431].includes(status)],
    ['a page that any script may read', PAGE.test(path) && headers.has('access-control-allow-origin')],
    ['a file that no script may read', FILE_ROOM.test(path) && [200, 304].includes(status) && isClosed(answer)],
    ['a page’s error for a program', isWrongError(request.method, path, answer)],
    [`${Math.round(ms)} ms`, ms > SLOWEST_MS],
  ];
  return rules.flatMap(([fault, broken]) => (broken ? [fault] : []));
}

const isClosed = ({ headers }: RawAnswer) => headers.get('access-control-allow-origin') !== '*';

/** Programs are told of what isn't there in JSON, readers in a page. */
function isWrongError(method: string, path: string, { status, headers }: RawAnswer): boolean {
  if (status !== 404 || method !== 'GET' || /\.\.|%2e|%2f|\/\//i.test(path)) return false;
  const type = headers.get('content-type') ?? '';
  if (/^\/(download|api|cite)\//.test(path)) return type !== 'application/problem+json';
  return PAGE.test(path) && !type.startsWith('text/html');
}

/** The server's memory, where the system tells it. */
function megabytes(): number {
  if (process.platform === 'win32') return 0;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

const told = ({ method, target, headers }: RawRequest) =>
  `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)}`;
