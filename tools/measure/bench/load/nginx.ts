import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, startNginx } from '../../../run/nginx.mjs';
import { freePort } from '../../../run/serve.mjs';

export type FileServer = {
  readonly baseUrl: string;
  /** Sends these bytes from now on, whatever is asked for. */
  readonly put: (bytes: Uint8Array) => void;
  readonly stop: () => void;
};

/** nginx with one static file: as fast as this machine can answer. Null where there is no nginx. */
export async function serveOneFile(): Promise<FileServer | null> {
  if (!findNginx()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort(3260);
  writeFileSync(join(folder, 'file'), '');
  const site = `server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /file =404; } }`;
  const server = await startNginx(site, port, { keepsOpen: false });
  return {
    baseUrl: `http://localhost:${port}`,
    // Under another name first: nginx never sees half of it.
    put: (bytes) => {
      writeFileSync(join(folder, 'next'), bytes);
      renameSync(join(folder, 'next'), join(folder, 'file'));
    },
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
