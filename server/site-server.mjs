// @ts-check
/** Serves the finished folder on PORT: `npm start` and the tests run it. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { answering } from './answer.mjs';
import { currentFolder, keepFolder } from './build-folder.mjs';
import { readSite } from './site.mjs';

/** How long a client may take to send its headers, and its whole request. Nothing here takes a body. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** How often that is looked after. */
const CHECK_MS = 2000;
/** A connection on which nothing moves is let go: its client does not read. */
const STILL_MS = 30_000;
/** Between two requests. Longer than a proxy in front keeps its own, so that it is the proxy who hangs up. */
const KEPT_MS = 25_000;
/** What is under way when the server is told to end may take as long as this. */
const LAST_MS = 5000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = currentFolder(root);
if (folder === null) throw new Error('There is no build to serve. Make one: npm run build');
keepFolder(folder);
const answer = answering(readSite(folder));

const server = createServer({ connectionsCheckingInterval: CHECK_MS }, answer);
server.headersTimeout = HEADERS_MS;
server.requestTimeout = REQUEST_MS;
server.keepAliveTimeout = KEPT_MS;
server.timeout = STILL_MS;
server.listen(Number(process.env.PORT || 3000));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), LAST_MS).unref();
  });
