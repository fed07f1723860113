import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Pool } from 'undici';
import { headersAt } from '../../server/headers/header-table';
import { type Listed, readManifest } from '../../server/site.mjs';
import { ROOT } from '../../tools/run/run.mjs';
import { TEST_PORT } from '../../tools/run/serve.mjs';

const { files } = readManifest(join(ROOT, 'out'));
const AT_ONCE = 4;
/** Pipelined, as there are sixty thousand requests. */
const pool = new Pool(`http://localhost:${TEST_PORT}`, { connections: AT_ONCE, pipelining: 8 });
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const EXPOSED = 'access-control-expose-headers';
const OPEN = /^\/(download|api|cite|images)\//;

type Answer = Awaited<ReturnType<typeof ask>>;
async function ask(path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
  const answer = await pool.request({ path, headers, method });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: Buffer.from(await answer.body.arrayBuffer()),
  };
}

test('HTTP for every address: length, codings, ranges, conditional requests, headers', {
  tag: '@server',
}, async () => {
  const left = Object.entries(files);
  const faults: string[] = [];
  const checkLeft = async () => {
    for (let next = left.pop(); next; next = left.pop()) faults.push(...(await faultsOf(...next)));
  };
  await Promise.all(Array.from({ length: 2 * AT_ONCE }, checkLeft));
  await pool.close();
  expect(faults.slice(0, 20), `${faults.length} in all`).toEqual([]);
});

async function faultsOf(path: string, { type, sizes, own }: Listed): Promise<string[]> {
  const whole = await ask(path);
  // Date and connection headers don't belong to the file.
  const { etag = '', date: _, connection: __, 'keep-alive': ___, ...headers } = whole.headers;
  const size = whole.body.byteLength;
  const from = Math.max(0, size - 3);
  const [head, known, end, beyond] = await Promise.all([
    ask(path, {}, 'HEAD'),
    ask(path, { 'if-none-match': `${etag}` }),
    ask(path, { range: 'bytes=-3', 'if-range': `${etag}` }),
    ask(path, { range: `bytes=${size}-` }),
  ]);
  const expected = {
    ...headersAt(path),
    ...own,
    'content-type': type,
    'content-length': String(size),
    'accept-ranges': 'bytes',
  };
  // Citations of a version are not immutable: they name this site's address, and their form may be corrected.
  const isImmutable = !path.startsWith('/cite/') && /\/v\d+\.\d+\.\d+\/|\.v\d+\.js$|^\/_next\//.test(path);
  const rules: readonly (readonly [fault: string, holds: boolean])[] = [
    [`status ${whole.status}`, whole.status === 200],
    ['its length is not the manifest’s', size === sizes.identity],
    ...Object.entries(expected).map(([name, value]) => [`${name}: ${headers[name]}`, headers[name] === value] as const),
    ['no strong ETag', /^"[\w-]{27}"$/.test(`${etag}`)],
    [
      'its length is not exposed to other origins',
      !OPEN.test(path) || /Content-Length.*Content-Range/.test(`${headers[EXPOSED]}`),
    ],
    ['immutable or not', (headers['cache-control']?.includes('immutable') ?? false) === isImmutable],
    ['HEAD differs from GET', head.status === 200 && head.body.byteLength === 0 && isSame(headers, head.headers)],
    ['sent again though unchanged', known.status === 304 && known.body.byteLength === 0 && known.headers.etag === etag],
    ['wrong bytes for a range', end.status === 206 && end.body.equals(whole.body.subarray(from))],
    ['wrong Content-Range', end.headers['content-range'] === `bytes ${from}-${size - 1}/${size}`],
    [
      'a range past the end not refused',
      beyond.status === 416 && beyond.headers['content-range'] === `bytes */${size}`,
    ],
    ...(await codingRules(path, sizes, whole)),
  ];
  return rules.flatMap(([fault, holds]) => (holds ? [] : [`${path}: ${fault}`]));
}

const isSame = (expected: Partial<Answer['headers']>, headers: Answer['headers']) =>
  Object.entries(expected).every(([name, value]) => headers[name] === value);

async function codingRules(path: string, sizes: Listed['sizes'], whole: Answer) {
  const codings = ['br', 'gzip'] as const;
  const answers = await Promise.all(
    codings.map(async (coding) => [coding, await ask(path, { 'accept-encoding': coding })] as const),
  );
  return answers.flatMap(([coding, { headers, body }]) => [
    [`vary for ${coding}`, headers.vary === (sizes.gzip ? 'Accept-Encoding' : undefined)] as const,
    [`not in ${coding}`, headers['content-encoding'] === (sizes[coding] && coding)] as const,
    [`length in ${coding}`, headers['content-length'] === String(body.byteLength)] as const,
    [`ETag in ${coding}`, (headers.etag === whole.headers.etag) === (sizes[coding] === undefined)] as const,
    [`bytes in ${coding}`, (sizes[coding] ? unpack[coding](body) : body).equals(whole.body)] as const,
  ]);
}
