// @ts-check
/** Sends a file as HTTP requires (RFC 9110): in an accepted coding, only if it has changed, whole or in part. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** @typedef {import('./site.mjs').Entry} Entry */
/** @typedef {'br' | 'gzip' | 'identity'} Coding */

const ENDINGS = /** @type {const} */ ({ br: '.br', gzip: '.gz', identity: '' });
/** In order of preference, among those that a client accepts equally. */
const CODINGS = /** @type {const} */ (['br', 'gzip', 'identity']);

/** Requested small files stay in memory, up to so many bytes in all; larger ones are streamed. */
const KEPT_BYTES = 32 * 2 ** 20;
const SMALL = 2 ** 20;
/** @type {LRUCache<string, Buffer>} */
const kept = new LRUCache({ maxSize: KEPT_BYTES, sizeCalculation: ({ byteLength }) => byteLength || 1 });
/** Few distinct headers are in use, so a thousand cost nothing. @type {LRUCache<string, readonly Coding[]>} */
const codingsByHeader = new LRUCache({ max: 1000 });

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Entry} entry
 */
export async function send(request, response, entry) {
  const coding = codingFor(request.headers['accept-encoding'], entry);
  const size = entry.sizes[coding] ?? 0;
  const etag = coding === 'identity' ? `"${entry.tag}"` : `"${entry.tag}-${coding}"`;
  const { 'content-type': type = '', ...rest } = entry.headers;
  const always = { ...rest, ...(entry.sizes.gzip ? { vary: 'Accept-Encoding' } : {}), 'accept-ranges': 'bytes', etag };
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, always).end();
    return;
  }
  const headers = { ...always, 'content-type': type, ...(coding === 'identity' ? {} : { 'content-encoding': coding }) };
  const asked =
    request.method === 'GET' && isSame(request.headers['if-range'], etag) ? request.headers.range : undefined;
  const range = rangeOf(asked, size);
  if (range === 'none') {
    response.writeHead(416, { ...always, 'content-range': `bytes */${size}`, 'content-length': 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  const file = entry.file + ENDINGS[coding];
  const body = request.method === 'HEAD' ? undefined : await small(file, size);
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': length,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || length === 0) response.end();
  else if (body) response.end(range ? body.subarray(start, end + 1) : body);
  // A client that hangs up is not our error; the stream closes the file.
  else await pipeline(createReadStream(file, { start, end }), response).catch(() => response.destroy());
}

/**
 * A small file's bytes; undefined for a large one.
 * @param {string} file
 * @param {number} size
 */
async function small(file, size) {
  if (size > SMALL) return undefined;
  const have = kept.get(file) ?? (await readFile(file));
  kept.set(file, have);
  return have;
}

/**
 * The coding to send: the one that the client prefers among those we have.
 * @param {string | undefined} accepted
 * @param {Pick<Entry, 'sizes'>} entry
 * @returns {Coding}
 */
export function codingFor(accepted, { sizes }) {
  if (!accepted || !sizes.gzip) return 'identity';
  const known = codingsByHeader.get(accepted);
  if (known) return known.find((one) => one in sizes) ?? 'identity';
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  /** Its types are of an older version. @type {(available: string[], rules: { preferred: string[] }) => string[]} */
  const encodings = negotiator.encodings.bind(negotiator);
  const liked = encodings([...CODINGS], { preferred: [...CODINGS] });
  const welcome = liked.flatMap((one) => CODINGS.filter((coding) => coding === one));
  codingsByHeader.set(accepted, welcome);
  return welcome.find((one) => one in sizes) ?? 'identity';
}

/** A tag without its weak prefix, which the comparison for 304 ignores (RFC 9110, 13.1.2). */
const strong = (/** @type {string} */ tag) => tag.trim().replace(/^W\//, '');

/**
 * Whether the client already has these bytes. The header is a list of tags, possibly weak, or a star.
 * @param {string | undefined} tags
 * @param {string} etag
 */
export function isKnown(tags, etag) {
  return tags !== undefined && (tags.trim() === '*' || tags.split(',').map(strong).includes(etag));
}

/**
 * Whether a part may be sent: the client holds a part of these bytes, or doesn't say. We never send dates to match.
 * @param {string | string[] | undefined} ifRange
 * @param {string} etag
 */
const isSame = (ifRange, etag) => ifRange === undefined || ifRange === etag;

/**
 * The requested part; undefined for the whole, 'none' when the file has no such part. Several parts at once, or an
 * unreadable header, may be answered with the whole (RFC 9110, 14.2).
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number } | 'none' | undefined}
 */
export function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}
