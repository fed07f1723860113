import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRoot, onPath } from '../../programs.mjs';
import { start } from '../../run.mjs';
import { freePort, portTrouble } from '../../serve.mjs';

export type FileServer = {
  readonly baseUrl: string;
  /** Sends these bytes from now on, whatever is asked for. */
  readonly put: (bytes: Uint8Array) => void;
  readonly stop: () => void;
};

/** nginx with one static file: as fast as this machine can answer. Null where there is no nginx. */
export async function serveOneFile(): Promise<FileServer | null> {
  // Debian keeps it where only root looks.
  const nginx = [onPath('nginx'), '/usr/sbin/nginx'].find((path) => path !== null && existsSync(path));
  if (!nginx) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort(3260);
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const server = start(nginx, ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')], {
    silent: true,
  });
  while ((await portTrouble(port)) === null) {
    if (server.exitCode !== null)
      throw new Error(`nginx ended with code ${server.exitCode}; its own words stand above.`);
    await pause(50);
  }
  return {
    baseUrl: `http://localhost:${port}`,
    put: (bytes) => writeFileSync(join(folder, 'file'), bytes),
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In the foreground, with everything it writes in its own folder: it needs no rights. */
function configuration(folder: string, port: number): string {
  return `daemon off;
worker_processes auto;
${isRoot ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { try_files /file =404; }
  }
}
`;
}
