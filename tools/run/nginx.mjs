// @ts-check
/** Finds nginx with its brotli module, and runs it with a configuration. Node built-ins only. */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRoot, onPath } from './programs.mjs';
import { start } from './run.mjs';
import { answers } from './serve.mjs';

/** Debian has it where only root's path looks. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const BROTLI = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

export const NO_NGINX = `SKIPPED: the tests over nginx, as no nginx with its brotli module was found. On Debian: apt-get install ${PACKAGES.join(' ')}`;

/** The paths of nginx and its brotli module; null when one of them is missing. */
export function findNginx() {
  const program = [onPath('nginx'), ...FOLDERS.map((folder) => join(folder, 'nginx'))].find(
    (path) => path !== null && existsSync(path),
  );
  const brotli = BROTLI.find((path) => existsSync(path));
  return program && brotli ? { program, brotli } : null;
}

/** Debian's packages. */
export const NGINX = { isInstalled: () => findNginx() !== null, packages: [PACKAGES] };

/**
 * Runs nginx in the foreground with a file for its `conf.d`. Resolves once it answers on `port`.
 * @param {string} site the text of the file
 * @param {number} port where it listens
 * @param {{ keepsOpen?: boolean }} [options] `keepsOpen`: opened files stay open, for a site whose files don't change
 */
export async function startNginx(site, port, { keepsOpen = true } = {}) {
  const nginx = findNginx();
  if (!nginx)
    throw new Error(`No nginx with its brotli module was found. On Debian: apt-get install ${PACKAGES.join(' ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${nginx.brotli};
${isRoot ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${keepsOpen ? 'open_file_cache max=10000;' : ''}
  keepalive_requests 1000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/site.conf;
}
`,
  );
  const server = start(nginx.program, ['-c', join(folder, 'nginx.conf'), '-p', folder]);
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`nginx ended with code ${server.exitCode}; see its output above.`);
    await pause(50);
  }
  return server;
}
