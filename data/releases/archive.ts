import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { ORIGIN } from '../addresses';
import type { ReleasedFile } from '../files/published-file';
import { zip } from '../files/zip';

/** One version as one zip: its files at their own paths, its embeds and their headers in a folder beside them. */

/** An embed's document with the headers of its day: their content policy names the hashes of its style and script. */
export type FrozenEmbed = { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** An opened archive. Paths are relative to the version's address; embeds are known by file name. */
export type Archive = {
  readonly paths: readonly string[];
  readonly file: (path: string) => ReleasedFile | undefined;
  readonly embeds: readonly string[];
  /** An embed with the site's current address. */
  readonly embed: (file: string) => string | undefined;
  readonly embedHeaders: () => Readonly<Record<string, FrozenEmbed['headers']>>;
};

const EMBEDS = 'embeds/';
const HEADERS = `${EMBEDS}headers.json`;
const headersSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Replaces the site's own address in frozen embeds, in links and in text, so that the site can move. */
const TOKEN = 'https://origin.invalid';
const { host: HOST } = new URL(ORIGIN);
const { host: TOKEN_HOST } = new URL(TOKEN);

/** Packs a version released on `day`. The same files give the same bytes on every machine. */
export function packArchive(
  files: readonly ReleasedFile[],
  embeds: Readonly<Record<string, FrozenEmbed>>,
  day: string,
): Uint8Array {
  const documents = Object.entries(embeds).map(([file, { html }]) => ({
    path: EMBEDS + file,
    body: html.replaceAll(ORIGIN, TOKEN).replaceAll(HOST, TOKEN_HOST),
  }));
  const headers = Object.fromEntries(Object.entries(embeds).map(([file, embed]) => [file, embed.headers]));
  const beside = documents.length > 0 ? [{ path: HEADERS, body: `${JSON.stringify(headers, null, 2)}\n` }] : [];
  return zip([...files, ...documents, ...beside], day);
}

/** Opens an archive. Its list of entries is read now; each entry is unpacked by itself, on demand. */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  const entry = (name: string) =>
    names.includes(name) ? unzipSync(bytes, { filter: (one) => one.name === name })[name] : undefined;
  const paths = names.filter((name) => !name.startsWith(EMBEDS));
  const embeds = names
    .filter((name) => /\.html$/.test(name) && name.startsWith(EMBEDS))
    .map((name) => name.slice(EMBEDS.length));
  return {
    paths,
    file: (path) => {
      const body = paths.includes(path) ? entry(path) : undefined;
      return body && { path, body };
    },
    embeds,
    embed: (file) => {
      const html = embeds.includes(file) ? entry(EMBEDS + file) : undefined;
      return html && strFromU8(html).replaceAll(TOKEN, ORIGIN).replaceAll(TOKEN_HOST, HOST);
    },
    embedHeaders: () => {
      const headers = entry(HEADERS);
      return headers ? headersSchema.parse(JSON.parse(strFromU8(headers))) : {};
    },
  };
}
