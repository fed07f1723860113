import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { ORIGIN } from '../../../data/addresses';
import { writeCompressed } from './compress';
import type { Published } from './fetch-published';
import { cloudflareHeaders, netlifyHeaders } from './hosts/header-files';
import { nginxSite } from './hosts/nginx';
import { cloudflareRedirects, netlifyRedirects } from './hosts/redirects';

/** A page's file has an ending that its address has not. */
const fileOf = ({ path, type }: Published) =>
  type.startsWith('text/html') && !path.endsWith('.html') ? `${path}.html` : path;

/** Writes files and their compressed copies. `effort`, 0 to 1, is how hard these are pressed. */
export async function writeSite(folder: string, files: readonly Published[], effort: number): Promise<void> {
  const left = [...files];
  const writeLeft = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      const path = join(folder, fileOf(file));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.body);
      await writeCompressed(path, file.body, file.type, effort);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, writeLeft));
}

/** Writes what each kind of host reads: headers, redirects, types. */
export function writeHostFiles(folder: string, files: readonly Published[]): void {
  const texts = {
    'nginx/wartime-exodus.conf': nginxSite(new URL(ORIGIN).hostname, files),
    'netlify/_headers': netlifyHeaders(files),
    'netlify/_redirects': netlifyRedirects(),
    'cloudflare/_headers': cloudflareHeaders(),
    'cloudflare/_redirects': cloudflareRedirects(),
  };
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
