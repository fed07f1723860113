import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ORIGIN } from '../../../data/addresses';
import { cloudflareHeaders, netlifyHeaders } from './header-files';
import { type Listed, nginxSite } from './nginx';
import { cloudflareRedirects, netlifyRedirects } from './redirects';

/** Writes the configuration that each kind of host reads: headers, redirects, types. */
export function writeHostFiles(folder: string, files: readonly Listed[]): void {
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
