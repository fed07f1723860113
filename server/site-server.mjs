// @ts-check
/** Serves the finished build on PORT. Next does the work; the gate and the time limits are ours. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { ALLOW, dropUnread, refusal } from './gate.mjs';

/** How long a client may take to send its headers, and its whole request. Nothing here takes a body. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** How often that is looked after. */
const CHECK_MS = 2000;
/** A connection on which nothing moves is let go: its client does not read. */
const STILL_MS = 30_000;
/** Between two requests. Longer than a proxy in front keeps its own, so that it is the proxy who hangs up. */
const KEPT_MS = 25_000;

const port = Number(process.env.PORT ?? 3000);
const app = next({ dev: false, dir: fileURLToPath(new URL('..', import.meta.url)), port });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer({ connectionsCheckingInterval: CHECK_MS }, (request, response) => {
  const refused = refusal(request.method ?? '', request.url ?? '');
  if (refused) return refuse(response, refused);
  dropUnread(request.headers);
  answer(request, response);
});
server.headersTimeout = HEADERS_MS;
server.requestTimeout = REQUEST_MS;
server.keepAliveTimeout = KEPT_MS;
server.timeout = STILL_MS;
server.listen(port);

/**
 * Says no in the form that programs read (RFC 9457). Nothing of the request is said back.
 * @param {import('node:http').ServerResponse} response
 * @param {import('./gate.mjs').Refusal} refused
 */
function refuse(response, { status, detail }) {
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: ALLOW } : {}),
    // What it may still send is not read.
    connection: 'close',
  });
  response.end(JSON.stringify({ title: response.statusMessage, status, detail }));
}
