import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { headersAt } from '../../../server/headers/header-table';
import { fetchPublished } from './fetch-published';

const PATH = '/images/destinations.en.light.png';
const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server that has no time so many times, and then answers. */
async function busyServer(times: number, headers: Readonly<Record<string, string>>): Promise<string> {
  let asked = 0;
  const server = createServer((_, response) => {
    if (asked++ < times) response.writeHead(503, headers).end('{}');
    else response.writeHead(200, { ...headersAt(PATH), 'content-type': 'image/png' }).end('drawn');
  }).listen(0);
  servers.push(server);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

it('asks again when the server says when', async () => {
  const [file] = await fetchPublished(await busyServer(3, { 'retry-after': '0' }), [PATH]);
  expect(file?.body.toString()).toBe('drawn');
});
it('takes no for an answer when the server says no time, or says so for ever', async () => {
  await expect(fetchPublished(await busyServer(1, {}), [PATH])).rejects.toThrow(`${PATH} answered 503`);
  await expect(fetchPublished(await busyServer(99, { 'retry-after': '0' }), [PATH])).rejects.toThrow('answered 503');
});
