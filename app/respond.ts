import { createHash } from 'node:crypto';
import { wordsOf } from '../components/words';
import { chartsPath } from '../data/addresses';
import { LANGS, ORIGINAL } from '../data/vocabulary';
import { asset } from '../server/assets';
import { PAGE_CACHE } from '../server/headers/caching';
import type { Headers } from '../server/headers/header-table';
import { RETRY_AFTER_S } from '../server/images/bounds';

/** What Next sends as it is; it compresses all else that we publish. */
const SENT_AS_IS = /^(image\/png|application\/(zip|vnd\.(openxmlformats|apache)))/;

/**
 * A prerendered answer with a validator made from its bytes; Next adds none to route handlers. Where Next
 * may compress an answer the validator is weak: one tag then stands for bytes in two codings (RFC 9110, 8.8.3.3).
 */
export function withETag(body: string | Uint8Array, headers: Headers): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const etag = SENT_AS_IS.test(headers['content-type'] ?? '') ? tag : `W/${tag}`;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { ...headers, etag } });
}

/** A script of our own pages. Its name carries no hash, so a browser asks again soon. */
export function script(name: 'page.js' | 'theme.js'): Response {
  return withETag(asset(name), { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': PAGE_CACHE });
}

const PROBLEMS = {
  400: 'Bad Request',
  404: 'Not Found',
  501: 'Not Implemented',
  503: 'Service Unavailable',
} as const;

/** An error for programs (RFC 9457). `detail` is ours alone: nothing of the request is said back. */
export function problem(status: keyof typeof PROBLEMS, detail: string, headers: Headers = {}): Response {
  return new Response(JSON.stringify({ title: PROBLEMS[status], status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

/** What is said when more images are asked for at once than may wait to be drawn. */
export function tooManyImages(): Response {
  return problem(503, `Many images are being drawn. Ask again in ${RETRY_AFTER_S} seconds.`, {
    'retry-after': `${RETRY_AFTER_S}`,
  });
}

/** What programs are told of an address under which no file is published. */
export function noSuchFile(): Response {
  return problem(
    404,
    'No file is published at this address. /download/latest/SHA256SUMS and /api/v1/openapi.json list those that are.',
  );
}

/** What stands in a frame whose embed is not published: whoever meets it is a reader of another site. */
export function noSuchEmbed(file: string): Response {
  const lang = LANGS.find((one) => file.endsWith(`.${one}.html`)) ?? ORIGINAL;
  const { notFound, site } = wordsOf(lang).interface;
  return new Response(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${notFound.title}</title><h1>${notFound.title}</h1><p><a href="${chartsPath(lang)}" target="_blank">${site}</a></p></html>`,
    {
      status: 404,
      headers: {
        'content-type': HTML_TYPE,
        'cache-control': 'no-store',
      },
    },
  );
}

export const HTML_TYPE = 'text/html; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
