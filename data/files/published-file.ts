import { createHash } from 'node:crypto';
import type { Lang } from '../vocabulary';

/** Media types by file extension. Frozen releases are read back by it, so an extension keeps its type. */
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

/** A file of a release: its path inside the release, and its content. Text is published as UTF-8. */
export type ReleasedFile = { readonly path: string; readonly body: string | Uint8Array };

/** A file of the current version, with a description. */
export type PublishedFile = ReleasedFile & {
  /** In the original language; for a chart's rows the chart's title, in the language of the file. */
  readonly about: string;
  readonly group: FileGroup;
  /** The language of its words, where each language has a file. */
  readonly lang?: Lang;
};

/** The media type of a path. Throws for an ending that no published file has. */
export function mediaTypeOf(path: string): string {
  const [, type] = MEDIA_TYPES.find(([ending]) => path.endsWith(ending)) ?? [];
  if (!type) throw new RangeError(`no media type for ${path}`);
  return type;
}

export function bytesOf({ body }: ReleasedFile): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

export function textOf({ body }: ReleasedFile): string {
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function sha256({ body }: ReleasedFile): string {
  return createHash('sha256').update(body).digest('hex');
}

/**
 * The name under which a browser saves a file: its own, as descriptors and checksums refer to it. Archives and
 * workbooks say their version inside.
 */
export function downloadName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
