import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask';

let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer(({ url }, answer) => {
    if (url === '/never') return;
    if (url === '/moved') answer.setHeader('location', '/200');
    answer.writeHead(url === '/moved' ? 301 : Number(url?.slice(1))).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('checking whether a source is still there', () => {
  it.each([
    ['/200', 'there'],
    ['/moved', 'there'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/500', 'gone'],
    ['/403', 'guarded'],
    ['/429', 'guarded'],
  ] as const)('%s: %s', async (path, answer) => {
    expect((await ask(site + path)).answer).toBe(answer);
  });
  it('gives up on one that does not answer', async () => {
    expect(await ask(`${site}/never`, 50)).toEqual({ answer: 'silent', detail: expect.stringContaining('timeout') });
  });
  it('says why there was no answer', async () => {
    expect(await ask('http://127.0.0.1:9/')).toEqual({
      answer: 'silent',
      detail: expect.stringMatching(/ECONNREFUSED|bad port/),
    });
  });
});
