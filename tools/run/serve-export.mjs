// @ts-check
/** Serves the site's folder with nginx, configured by the build, on PORT: for a look, and for tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNginx } from './nginx.mjs';
import { endOnSignal, giveUp, ROOT } from './run.mjs';

/**
 * Serves out/site on this port of this machine.
 * @param {number} port
 */
export async function serveExport(port) {
  const conf = join(ROOT, 'out', 'nginx', 'wartime-exodus.conf');
  if (!existsSync(conf)) throw new Error('There is no build in out/. Make one: npm run build');
  const here = readFileSync(conf, 'utf8')
    .replace(/^ {2}listen 80;$/m, `  listen ${port};`)
    .replace(/^ {2}server_name .*;$/m, '  server_name _;')
    .replace(/^ {2}root .*;$/m, `  root ${join(ROOT, 'out', 'site')};`);
  return startNginx(here, port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endOnSignal(0);
  const port = Number(process.env.PORT || 3000);
  await serveExport(port).catch((error) => giveUp(error.message));
  console.log(`The site's folder is served by nginx: http://localhost:${port}`);
}
