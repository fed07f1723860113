import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, frozenLoaderPath } from '../addresses';

/**
 * The loader as it was released, by number. Host pages pin its hash, so its bytes never change; a changed script gets
 * the next number (`npm run loader:freeze`), and the old ones are still served.
 */
export const loaderFile = (version: number) => join(process.cwd(), 'data', 'releases', 'loader', `v${version}.js`);

/** Numbers of the released loaders, oldest first. */
export function loaderVersions(): readonly number[] {
  const folder = join(process.cwd(), 'data', 'releases', 'loader');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^v(\d+)\.js$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The text of a released loader. Throws when there is no such number. */
export function frozenLoader(version: number): string {
  if (!loaderVersions().includes(version)) throw new ReferenceError(`no such loader: ${version}`);
  return readFileSync(loaderFile(version), 'utf8');
}

/** What a snippet contains of the newest loader: its address, and the hash that the browser checks it against. */
export function loaderTag(): { readonly src: string; readonly integrity: string } {
  const version = loaderVersions().at(-1) ?? 0;
  const hash = createHash('sha384').update(frozenLoader(version)).digest('base64');
  return { src: absolute(frozenLoaderPath(version)), integrity: `sha384-${hash}` };
}
