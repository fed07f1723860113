import { createHash } from 'node:crypto';

export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
export const JSON_TYPE = 'application/json; charset=utf-8';

/** A file as published: its path inside a release, its bytes and what is in it. */
export type PublishedFile = {
  readonly path: string;
  readonly text: string;
  readonly about: string;
  readonly mediaType: string;
};

export function textFile(path: string, text: string, about: string, mediaType: string = CSV_TYPE): PublishedFile {
  return { path, text, about, mediaType };
}

/** The media type of a path, for files read back from a frozen release. */
export function mediaTypeOf(path: string): string {
  return path.endsWith('.json') ? JSON_TYPE : CSV_TYPE;
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
