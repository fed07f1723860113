// @ts-check
/** Serves the finished folder on PORT: `npm start` and the tests run it. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { siteListener } from './answer.mjs';
import { currentFolder, markServed } from './build-folder.mjs';
import { readSite } from './site.mjs';

/** How long a client may take to send its headers, and its whole request. No request here has a body. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** How often these limits are checked. */
const CHECK_MS = 2000;
/** A connection without traffic is closed: its client does not read. */
const IDLE_MS = 30_000;
/** Keep-alive. Longer than that of a proxy in front, so that the proxy is the one to close. */
const KEEP_ALIVE_MS = 25_000;
/** How long open requests may take after the server was asked to stop. */
const SHUTDOWN_MS = 5000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = currentFolder(root);
if (folder === null) throw new Error('There is no build to serve in out/. Make one: npm run build');
markServed(folder);
const answer = siteListener(readSite(folder));

const server = createServer({ connectionsCheckingInterval: CHECK_MS }, answer);
server.headersTimeout = HEADERS_MS;
server.requestTimeout = REQUEST_MS;
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.timeout = IDLE_MS;
server.listen(Number(process.env.PORT || 3000));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
  });
