import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { ORIGIN } from '../addresses';

/** Stands for the site's own address in a frozen embed: a site that moves takes its embeds with it. */
const ORIGIN_TOKEN = 'https://origin.invalid';
const ENDING = '.br';
const HEADERS = 'headers.json';
const headersSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** An embed as a document, and headers of its day: their content policy names its own style and script. */
export type FrozenEmbed = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** The folder of a version's embeds inside its release, beside the data files. */
export const embedsFolder = (release: string) => join(release, 'embeds');

/** Writes embeds by file name, compressed. Throws when the folder is there already: frozen is frozen. */
export function freezeEmbeds(folder: string, embeds: Readonly<Record<string, FrozenEmbed>>): void {
  if (existsSync(folder)) throw new Error(`${folder} is frozen already`);
  mkdirSync(folder, { recursive: true });
  for (const [file, { html }] of Object.entries(embeds))
    writeFileSync(join(folder, file + ENDING), brotliCompressSync(html.replaceAll(ORIGIN, ORIGIN_TOKEN)));
  const headers = Object.fromEntries(Object.entries(embeds).map(([file, embed]) => [file, embed.headers]));
  writeFileSync(join(folder, HEADERS), `${JSON.stringify(headers, null, 2)}\n`);
}

/** Names of the embeds frozen in this folder; none when there is no such folder. */
export function frozenEmbedFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** The headers that the embeds of this folder were frozen with, by file; none when there is no such folder. */
export function frozenEmbedHeaders(folder: string): Readonly<Record<string, FrozenEmbed['headers']>> {
  const path = join(folder, HEADERS);
  return existsSync(path) ? headersSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** An embed as it was frozen, with the site's present address. Undefined when it wasn't. */
export function frozenEmbed(folder: string, file: string): FrozenEmbed | undefined {
  if (!frozenEmbedFiles(folder).includes(file)) return undefined;
  const html = brotliDecompressSync(readFileSync(join(folder, file + ENDING))).toString('utf8');
  const headers = frozenEmbedHeaders(folder)[file];
  if (!headers) throw new Error(`${join(folder, HEADERS)} has no headers for ${file}`);
  return { html: html.replaceAll(ORIGIN_TOKEN, ORIGIN), headers };
}
