/**
 * Serves e2e/hosts/ on the given port, as someone else's site that embeds our charts. /npm/ has the published scripts
 * that such sites run. `?header=name:value` adds a response header; /pasted is a page with the content of `?body=`.
 * (A page made by the test runner would have no network address, and Chromium restricts those.)
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { ROOT } from '../tools/run/run.mjs';

const FOLDER = join(ROOT, 'e2e', 'hosts');
const PACKAGES = join(ROOT, 'node_modules');
const SERVED = /^\/npm\/((?:pym\.js|@newswire\/frames)\/dist\/[\w.]+)$/;

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
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
  if (pathname === '/favicon.ico') {
    // Chromium always requests one, and a 404 would be logged in the page's console.
    response.writeHead(204).end();
    return;
  }
  for (const header of searchParams.getAll('header')) {
    const [name = '', ...value] = header.split(':');
    response.setHeader(name, value.join(':'));
  }
  if (pathname === '/pasted') {
    response.writeHead(200, { 'content-type': MEDIA_TYPES['.html'] }).end(searchParams.get('body'));
    return;
  }
  const path = join(FOLDER, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const fromPackage = SERVED.exec(pathname)?.[1];
  const file = fromPackage ? join(PACKAGES, fromPackage) : path.startsWith(FOLDER + sep) ? path : null;
  const body = file && (await readFile(file).catch(() => null));
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`e2e/hosts has no ${pathname}\n`);
    return;
  }
  const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}).listen(port);
