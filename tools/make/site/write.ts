import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Published, tagOf } from '../../../components/answers/published/published';
import type { Listed, Manifest } from '../../../server/site.mjs';
import { compressed } from './compress';

/** The previous build: files that haven't changed since needn't be compressed again. */
export type Former = { readonly folder: string; readonly manifest: Pick<Manifest, 'files' | 'chunks'> };

/** A page's file has an extension that its address has not. */
const fileOf = ({ path, type }: Published) =>
  type.startsWith('text/html') && !path.endsWith('.html') ? `${path}.html` : path;

/** Writes files and their compressed copies into a site's folder; returns the manifest's entry of each, by address. */
export async function writeFiles(
  site: string,
  files: readonly Published[],
  former: Former | null,
): Promise<Readonly<Record<string, Listed>>> {
  const listed = new Map<string, Listed>();
  const left = [...files];
  const writeLeft = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      if (listed.has(file.path)) throw new Error(`${file.path} is published twice.`);
      listed.set(file.path, await writeFile(site, file, former));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, writeLeft));
  return Object.fromEntries([...listed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeFile(site: string, published: Published, former: Former | null): Promise<Listed> {
  const { type, own } = published;
  const body = await published.body();
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const tag = tagOf(bytes);
  const file = fileOf(published);
  const target = join(site, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  const sizes = {
    identity: bytes.byteLength,
    ...(await writeCopies(target, { ...published, file, tag, bytes }, former)),
  };
  return { file, type, tag, sizes, ...(own && { own }) };
}

async function writeCopies(
  target: string,
  { path, type, file, tag, bytes }: Published & { file: string; tag: string; bytes: Uint8Array },
  former: Former | null,
): Promise<{ br?: number; gzip?: number }> {
  const then = former?.manifest.files[path];
  if (former && then?.tag === tag && then.sizes.br && then.sizes.gzip) {
    for (const ending of ['.br', '.gz']) copyFileSync(join(former.folder, 'site', file + ending), target + ending);
    return { br: then.sizes.br, gzip: then.sizes.gzip };
  }
  const copies = await compressed(bytes, type);
  if (!copies) return {};
  writeFileSync(`${target}.br`, copies.br);
  writeFileSync(`${target}.gz`, copies.gzip);
  return { br: copies.br.byteLength, gzip: copies.gzip.byteLength };
}
