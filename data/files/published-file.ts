import { createHash } from 'node:crypto';
import type { Lang } from '../vocabulary';

/** Kinds of file by the end of their name: a frozen release is read back by it, so an ending keeps its type. */
const MEDIA_TYPES = [
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.csv-metadata.json', 'application/csvm+json'],
  ['csv-metadata.json', 'application/csvm+json'],
  ['.schema.json', 'application/schema+json'],
  ['datapackage.json', 'application/vnd.datapackage+json'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonl', 'application/jsonl; charset=utf-8'],
  ['.d.ts', 'text/plain; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['.zip', 'application/zip'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.parquet', 'application/vnd.apache.parquet'],
] as const;

/** Groups of the data page, in its order. */
export const FILE_GROUPS = ['whole', 'figures', 'events', 'sources', 'relations', 'not-drawn', 'charts'] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

/** A file of a release: its path inside the release and its bytes. Text stands for its UTF-8 bytes. */
export type ReleasedFile = { readonly path: string; readonly body: string | Uint8Array };

/** A file of the current version, with what is in it. */
export type PublishedFile = ReleasedFile & {
  /** In the original's language; of a chart's rows its title, in the language of the file. */
  readonly about: string;
  readonly group: FileGroup;
  /** The language of its words, where there is a file in each. */
  readonly lang?: Lang;
};

/** The media type of a path. Throws for an ending that no published file has. */
export function mediaTypeOf(path: string): string {
  const [, type] = MEDIA_TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
  if (!type) throw new RangeError(`no media type for ${path}`);
  return type;
}

/** A file's bytes. */
export function bytesOf({ body }: ReleasedFile): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/** A text file's text. */
export function textOf({ body }: ReleasedFile): string {
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function sha256({ body }: ReleasedFile): string {
  return createHash('sha256').update(body).digest('hex');
}

/**
 * The name a browser saves a file under: its own, by which descriptors and checksums know it. Archives and workbooks carry
 * their version inside.
 */
export function downloadName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
