import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { stopAll } from '../../tools/run/run.mjs';
import { freePort, serve, TEST_PORT } from '../../tools/run/serve.mjs';
import { MARKER, requests, TOO_LONG } from './requests';
import { type RawAnswer, type RawRequest, send } from './send';

const SEED = Number(process.env.HOSTILE_SEED ?? 20250406);
const COUNT = Number(process.env.HOSTILE_COUNT ?? 5000);
const AT_ONCE = 8;
/** A request that took longer is sent again alone, as other work on the machine may have delayed it. */
const SLOW_MS = 5000;
/** The most processor time, in seconds, that one answer may cost the server. */
const MAX_COST_S = 4;
/** How much memory the server may gain: it keeps pages it has read. */
const GROWTH_MB = 250;

const READS = ['GET', 'HEAD', 'OPTIONS'];
const FILE = /^\/(download|api|cite|images|oembed)\//;
const PAGE = /^\/(en|ru)(\/(?!feed\.xml)|$)/;

test.describe.configure({ mode: 'serial' });

let port = 0;
let pid = 0;
test.beforeAll(async () => {
  port = await freePort(TEST_PORT + 40);
  const server = await serve(port);
  pid = server.pid ?? 0;
});
test.afterAll(stopAll);

test(`${COUNT} hostile requests (seed ${SEED}): none causes a server error, echoed markup, or great cost`, {
  tag: '@server',
}, async () => {
  const rest = fc.sample(requests, { seed: SEED, numRuns: COUNT });
  const before = memoryMb();
  const faults: string[] = [];
  const slow: RawRequest[] = [];
  const sendRest = async () => {
    for (let request = rest.shift(); request; request = rest.shift()) {
      const { found, ms } = await check(request);
      if (found.length > 0) faults.push(`${found.join(', ')}: ${describe(request)}`);
      if (ms > SLOW_MS) slow.push(request);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendRest));
  for (const request of slow) {
    const spent = processorSeconds();
    await check(request);
    const cost = processorSeconds() - spent;
    if (cost > MAX_COST_S) faults.push(`costs ${cost} s of processor time: ${describe(request)}`);
  }
  expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
  expect(memoryMb() - before, 'MB gained').toBeLessThan(GROWTH_MB);
  expect((await fetch(`http://localhost:${port}/en`)).status).toBe(200);
});

test('200 clients that send byte by byte or never read: others are served, and slow senders are disconnected', {
  tag: '@server',
}, async () => {
  const slow = Array.from({ length: 200 }, (_, i) => {
    const socket = connect(port, '127.0.0.1');
    // Half never finish their headers; half request a long page and never read it.
    socket.pause();
    socket.write(i % 2 ? 'GET /en HTTP/1.1\r\nHost: localhost\r\n' : 'GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return socket.on('error', () => {});
  });
  // A plain Node server, which disconnects such a client only after a minute.
  const plainServer = createServer().listen(0);
  const drips = [port, (plainServer.address() as AddressInfo).port].map((one) => connect(one, '127.0.0.1'));
  const first = Promise.race(
    drips.map((drip) =>
      once(
        drip.on('error', () => {}),
        'close',
      ).then(() => drip),
    ),
  );
  for (const drip of drips) drip.resume().write('GET /en HTTP/1.1\r\n');
  const dripping = setInterval(() => drips.map((drip) => drip.write('X')), 500);
  await Promise.all(slow.map((socket) => socket.connecting && once(socket, 'connect')));

  for (const path of ['/en/charts/destinations', '/embed/destinations.en.html', '/download/latest/figures.csv']) {
    expect((await fetch(`http://localhost:${port}${path}`)).status, path).toBe(200);
  }
  expect(drips[0]?.closed).toBe(false);
  expect((await first) === drips[0]).toBe(true);
  clearInterval(dripping);
  for (const socket of [...slow, ...drips]) socket.destroy();
  plainServer.close();
});

/** The faults of the answer to a request, and how long it took in ms. */
async function check(request: RawRequest): Promise<{ found: readonly string[]; ms: number }> {
  const isTooLong = request.headers.some(([name]) => name === TOO_LONG);
  const answer = await send(port, request).catch((error: Error) => error);
  if (answer instanceof Error) return { found: isTooLong ? [] : [answer.message], ms: 0 };
  return { found: faultsOf(request, answer), ms: answer.ms };
}

function faultsOf(request: RawRequest, answer: RawAnswer): string[] {
  const { status, headers, body } = answer;
  const path = request.target.replace(/\?.*/s, '');
  const rules: readonly (readonly [fault: string, broken: boolean])[] = [
    [`status ${status}`, !(status >= 200 && status < 500)],
    ['its own markup echoed', body.includes(MARKER) || [...headers.values()].some((value) => value.includes(MARKER))],
    ['an injected header', headers.has('set-cookie')],
    ['a redirect to another site', /^(https?:)?\/\/(?!localhost)/.test(headers.get('location') ?? '')],
    [`method answered with ${status}`, !READS.includes(request.method) && ![400, 405, 414, 431].includes(status)],
    ['a page readable from other origins', PAGE.test(path) && headers.has('access-control-allow-origin')],
    ['a file not readable from other origins', FILE.test(path) && [200, 304].includes(status) && isClosed(answer)],
    ['a 404 of the wrong media type', isWrongError(request.method, path, answer)],
  ];
  return rules.flatMap(([fault, broken]) => (broken ? [fault] : []));
}

const isClosed = ({ headers }: RawAnswer) => headers.get('access-control-allow-origin') !== '*';

/** For unknown addresses programs get JSON, readers a page. */
function isWrongError(method: string, path: string, { status, headers }: RawAnswer): boolean {
  if (status !== 404 || method !== 'GET' || /\.\.|%2e|%2f|\/\//i.test(path)) return false;
  const type = headers.get('content-type') ?? '';
  if (/^\/(download|api|cite)\//.test(path)) return type !== 'application/problem+json';
  return PAGE.test(path) && !type.startsWith('text/html');
}

/** A `ps` column of the server; zero on Windows. */
const ps = (column: string) =>
  process.platform === 'win32'
    ? '0'
    : execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();

const memoryMb = () => Number(ps('rss')) / 1024;

/** The processor time that the server has used; other work on the machine doesn't count. */
const processorSeconds = () =>
  ps('time')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0);

const describe = ({ method, target, headers }: RawRequest) =>
  `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)}`;
