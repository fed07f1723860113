/** Serves e2e/hosts/ on the port given: the site of someone else, who embeds our charts. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { ROOT } from '../scripts/run.mjs';

const FOLDER = join(ROOT, 'e2e', 'hosts');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

const port = Number(process.argv[2]);
if (!Number.isInteger(port) || port < 1) throw new Error('Give the port to serve on: tsx e2e/server.ts 3211');

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  if (pathname === '/favicon.ico') {
    // Chromium asks for one unbidden, and a 404 would stand in the page's console.
    response.writeHead(204).end();
    return;
  }
  const path = join(FOLDER, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const body = path.startsWith(FOLDER + sep) ? await readFile(path).catch(() => null) : null;
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`e2e/hosts has no ${pathname}\n`);
    return;
  }
  const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}).listen(port);
