// @ts-check
/** Finds nginx with its module for brotli, or installs Debian's, and runs it over a configuration. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { run, start } from './run.mjs';
import { answers } from './serve.mjs';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const BROTLI = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const isRoot = process.getuid?.() === 0;

/** Where nginx and its brotli module are; undefined when one of them is missing. */
export function findNginx() {
  const program = PROGRAMS.find((path) => existsSync(path));
  const brotli = BROTLI.find((path) => existsSync(path));
  return program && brotli && spawnSync(program, ['-v']).status === 0 ? { program, brotli } : undefined;
}

/** Where nginx is, installed first where that can be done: on Debian, as root. Undefined when it can't be had. */
export async function findOrInstallNginx() {
  if (findNginx() || !isRoot || !existsSync('/usr/bin/apt-get')) return findNginx();
  console.log(`No nginx with brotli was found. Installing ${PACKAGES.join(' and ')} with apt-get …`);
  // Without this Debian would start it as a service on port 80.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['update'], { env, silent: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { env, silent: true });
  return findNginx();
}

/**
 * Runs nginx in the foreground over a file for its `conf.d`. Resolves once it answers on `port`.
 * @param {string} site the text of the file
 * @param {number} port where it listens
 * @param {{ workers?: number }} [options]
 */
export async function startNginx(site, port, { workers = 1 } = {}) {
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
worker_processes ${workers};
daemon off;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000;
  keepalive_requests 100000;
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
    if (server.exitCode !== null) throw new Error(`nginx ended with code ${server.exitCode}; its words stand above.`);
    await pause(50);
  }
  return server;
}
