import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { ORIGIN } from '../addresses';

/** Stands for the site's own address in a frozen embed: a site that moves takes its embeds with it. */
const ORIGIN_TOKEN = 'https://origin.invalid';
const ENDING = '.br';
const POLICIES = 'policies.json';
const policiesSchema = z.record(z.string(), z.string());

/** An embed as a document and the content policy that its own style and script pass. */
export type FrozenEmbed = { readonly html: string; readonly policy: string };

/** The folder of a version's embeds inside its release, beside the data files. */
export const embedsFolder = (release: string) => join(release, 'embeds');

/** Writes embeds by file name, compressed. Throws when the folder is there already: frozen is frozen. */
export function freezeEmbeds(folder: string, embeds: Readonly<Record<string, FrozenEmbed>>): void {
  if (existsSync(folder)) throw new Error(`${folder} is frozen already`);
  mkdirSync(folder, { recursive: true });
  for (const [file, { html }] of Object.entries(embeds))
    writeFileSync(join(folder, file + ENDING), brotliCompressSync(html.replaceAll(ORIGIN, ORIGIN_TOKEN)));
  const policies = Object.fromEntries(Object.entries(embeds).map(([file, { policy }]) => [file, policy]));
  writeFileSync(join(folder, POLICIES), `${JSON.stringify(policies, null, 2)}\n`);
}

/** Names of the embeds frozen in this folder; none when there is no such folder. */
export function frozenEmbedFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** An embed as it was frozen, with the site's present address. Undefined when it wasn't. */
export function frozenEmbed(folder: string, file: string): FrozenEmbed | undefined {
  if (!frozenEmbedFiles(folder).includes(file)) return undefined;
  const html = brotliDecompressSync(readFileSync(join(folder, file + ENDING))).toString('utf8');
  const policy = policiesSchema.parse(JSON.parse(readFileSync(join(folder, POLICIES), 'utf8')))[file];
  if (policy === undefined) throw new Error(`${join(folder, POLICIES)} has no policy for ${file}`);
  return { html: html.replaceAll(ORIGIN_TOKEN, ORIGIN), policy };
}
