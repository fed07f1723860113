import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersAt } from '../../server/headers/header-table';
import { type Listed, readTold } from '../../server/site.mjs';
import { ROOT } from '../../tools/run/run.mjs';
import { TEST_PORT } from '../../tools/run/serve.mjs';

const { files } = readTold(join(ROOT, 'out'));
const AT_ONCE = 8;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const OPEN = /^\/(download|api|cite|images)\//;

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request({ host: 'localhost', port: TEST_PORT, path, headers, method, agent }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) }),
    )
      .once('error', reject)
      .end();
  });

test('HTTP, of every address: how long it is, in which coding, in part, only if it has changed, for whom', {
  tag: '@server',
}, async () => {
  const left = Object.entries(files);
  const checkLeft = async () => {
    for (let next = left.pop(); next; next = left.pop()) await check(...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, checkLeft));
  agent.destroy();
});

async function check(path: string, { type, sizes, own }: Listed) {
  const whole = await ask(path);
  const { etag = '' } = whole.headers;
  expect(whole.status, path).toBe(200);
  expect(whole.headers, path).toMatchObject({
    ...headersAt(path),
    ...own,
    'content-type': type,
    'content-length': String(whole.body.byteLength),
    'accept-ranges': 'bytes',
  });
  expect(etag, path).toMatch(/^"[\w-]{27}"$/);
  if (OPEN.test(path))
    expect(whole.headers['access-control-expose-headers'], path).toMatch(/ETag.*Content-Length.*Content-Range/);
  expect(whole.headers['cache-control']?.includes('immutable') ?? false, path).toBe(
    /\/v\d+\.\d+\.\d+\/|\.v\d+\.js$|^\/_next\//.test(path),
  );

  const head = await ask(path, {}, 'HEAD');
  const { date: _date, ...said } = whole.headers;
  expect(head, path).toMatchObject({ status: 200, headers: said, body: Buffer.of() });
  const known = await ask(path, { 'if-none-match': etag });
  expect(known, path).toMatchObject({ status: 304, body: Buffer.of(), headers: { etag } });

  const size = whole.body.byteLength;
  const end = await ask(path, { range: 'bytes=-3', 'if-range': etag });
  expect(end, path).toMatchObject({ status: 206, body: whole.body.subarray(Math.max(0, size - 3)) });
  expect(end.headers['content-range'], path).toBe(`bytes ${Math.max(0, size - 3)}-${size - 1}/${size}`);
  const beyond = await ask(path, { range: `bytes=${size}-` });
  expect(beyond, path).toMatchObject({ status: 416, headers: { 'content-range': `bytes */${size}` } });

  for (const coding of ['br', 'gzip'] as const) {
    const packed = await ask(path, { 'accept-encoding': coding });
    expect(packed.headers.vary, path).toBe(sizes.gzip ? 'Accept-Encoding' : undefined);
    expect(packed.headers['content-encoding'], path).toBe(sizes[coding] && coding);
    expect(packed.headers['content-length'], path).toBe(String(packed.body.byteLength));
    if (!sizes[coding]) continue;
    expect(packed.headers.etag, path).not.toBe(etag);
    expect(unpack[coding](packed.body).equals(whole.body), path).toBe(true);
  }
}
