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
/** Sixty thousand requests: each connection asks on before it is answered. */
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

test('HTTP, of every address: how long it is, in which coding, in part, only if it has changed, for whom', {
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
  // Of the connection, not of the file.
  const { etag = '', date: _, connection: __, 'keep-alive': ___, ...said } = whole.headers;
  const size = whole.body.byteLength;
  const from = Math.max(0, size - 3);
  const [head, known, end, beyond] = await Promise.all([
    ask(path, {}, 'HEAD'),
    ask(path, { 'if-none-match': `${etag}` }),
    ask(path, { range: 'bytes=-3', 'if-range': `${etag}` }),
    ask(path, { range: `bytes=${size}-` }),
  ]);
  const wanted = {
    ...headersAt(path),
    ...own,
    'content-type': type,
    'content-length': String(size),
    'accept-ranges': 'bytes',
  };
  // Citations of a version name this site's address, and their form may be mended.
  const isForEver = !path.startsWith('/cite/') && /\/v\d+\.\d+\.\d+\/|\.v\d+\.js$|^\/_next\//.test(path);
  const rules: readonly (readonly [fault: string, holds: boolean])[] = [
    [`status ${whole.status}`, whole.status === 200],
    ['a length that its bytes have not', size === sizes.identity],
    ...Object.entries(wanted).map(([name, value]) => [`${name}: ${said[name]}`, said[name] === value] as const),
    ['no strong tag', /^"[\w-]{27}"$/.test(`${etag}`)],
    [
      'its length is hidden from other sites',
      !OPEN.test(path) || /Content-Length.*Content-Range/.test(`${said[EXPOSED]}`),
    ],
    ['kept for ever, or not', (said['cache-control']?.includes('immutable') ?? false) === isForEver],
    ['HEAD says something else', head.status === 200 && head.body.byteLength === 0 && isSame(said, head.headers)],
    ['sent again', known.status === 304 && known.body.byteLength === 0 && known.headers.etag === etag],
    ['no part', end.status === 206 && end.body.equals(whole.body.subarray(from))],
    ['another part', end.headers['content-range'] === `bytes ${from}-${size - 1}/${size}`],
    ['more than there is', beyond.status === 416 && beyond.headers['content-range'] === `bytes */${size}`],
    ...(await codingRules(path, sizes, whole)),
  ];
  return rules.flatMap(([fault, holds]) => (holds ? [] : [`${path}: ${fault}`]));
}

const isSame = (said: Partial<Answer['headers']>, again: Answer['headers']) =>
  Object.entries(said).every(([name, value]) => again[name] === value);

async function codingRules(path: string, sizes: Listed['sizes'], whole: Answer) {
  const codings = ['br', 'gzip'] as const;
  const answers = await Promise.all(
    codings.map(async (coding) => [coding, await ask(path, { 'accept-encoding': coding })] as const),
  );
  return answers.flatMap(([coding, { headers, body }]) => [
    [`vary for ${coding}`, headers.vary === (sizes.gzip ? 'Accept-Encoding' : undefined)] as const,
    [`not in ${coding}`, headers['content-encoding'] === (sizes[coding] && coding)] as const,
    [`length in ${coding}`, headers['content-length'] === String(body.byteLength)] as const,
    [`tag in ${coding}`, (headers.etag === whole.headers.etag) === (sizes[coding] === undefined)] as const,
    [`bytes in ${coding}`, (sizes[coding] ? unpack[coding](body) : body).equals(whole.body)] as const,
  ]);
}
