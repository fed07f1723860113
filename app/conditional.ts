import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Where Next keeps prerendered answers: beside each body a file with its headers. The format is Next's own.
 * The variable names the build that this server began with (next.config.ts); `.next` may lead to a newer one.
 */
const PRERENDERED = join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'server', 'app');

const metaSchema = z.object({ headers: z.record(z.string(), z.string()) });

/** What a browser needs to be told again with a 304 (RFC 9110, 15.4.5), and what lets a script read it. */
const KEPT = [
  'etag',
  'cache-control',
  'content-location',
  'access-control-allow-origin',
  'access-control-expose-headers',
];

/**
 * A 304 when the asker already has what is stored under this path; null when it has not, or when nothing
 * is stored. `ifNoneMatch` is the header as it came: a list of tags, weak ones too, or a star.
 */
export function unchanged(pathname: string, ifNoneMatch: string): Response | null {
  const headers = headersOf(pathname);
  return headers && sameAs(ifNoneMatch, new Headers(headers));
}

/** A 304 when the asker's tags have that of an answer with these headers; null when it has to be sent. */
export function sameAs(ifNoneMatch: string | null, headers: Headers): Response | null {
  const etag = headers.get('etag');
  if (ifNoneMatch === null || !etag) return null;
  const known = ifNoneMatch.split(',').map(strong);
  if (!known.includes(strong(etag)) && ifNoneMatch.trim() !== '*') return null;
  const kept = new Headers({ vary: 'Accept-Encoding' });
  for (const name of KEPT) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return new Response(null, { status: 304, headers: kept });
}

/** A tag without its mark of weakness: the comparison for 304 ignores that (RFC 9110, 13.1.2). */
const strong = (tag: string) => tag.trim().replace(/^W\//, '');

/** The answer to a browser that asks whether a script of another origin may ask. It may read, and no more. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match, Range, Accept',
      'access-control-max-age': '86400',
    },
  });
}

/** Headers by path, read once: files of a build don't change while it is served. */
const read = new Map<string, Readonly<Record<string, string>> | null>();

function headersOf(pathname: string): Readonly<Record<string, string>> | null {
  // Letters, digits, dots, hyphens and the like: no way out of the folder, no escape to decode.
  if (!/^(?:\/[\w@-][\w.@-]*)+$/.test(pathname)) return null;
  const known = read.get(pathname);
  if (known !== undefined) return known;
  const found = readHeaders(pathname);
  // A path that isn't there is not remembered: anyone could fill the memory with those.
  if (found) read.set(pathname, found);
  return found;
}

function readHeaders(pathname: string): Readonly<Record<string, string>> | null {
  try {
    return metaSchema.parse(JSON.parse(readFileSync(join(PRERENDERED, `${pathname}.meta`), 'utf8'))).headers;
  } catch {
    return null;
  }
}
