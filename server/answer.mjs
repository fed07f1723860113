// @ts-check
/** Decides the answer to a request: a file of the folder, one of our three own answers, or a refusal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOW, plainPath, refusal } from './gate.mjs';
import { RETRY_AFTER_S } from './images/bounds.mjs';
import { imagesOf } from './images/images.mjs';
import { answerOembed } from './oembed.mjs';
import { problem } from './problem.mjs';
import { send } from './send.mjs';
import { toLanguage } from './to-language.mjs';

/** Paths that scripts of other sites may read. */
const OPEN = /^\/(download|api|cite|oembed|images|embed)(\/|$)/;
const FILE_ROOM = /^\/(download|api|cite|oembed|images)(\/|$)/;
const OEMBED = '/oembed';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/**
 * @typedef {{ readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string | Buffer }} Answer
 */

/**
 * The request listener of the site's server.
 * @param {Site} site
 */
export function siteListener(site) {
  const images = imagesOf(site);
  const missing = missingOf(site);
  const isAddress = (/** @type {string} */ path) =>
    path === '/' || path === OEMBED || site.entries.has(path) || images.has(path);

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async function answer(request, response) {
    const { method = '', url = '' } = request;
    const refused = refusal(method, url);
    if (refused) return refuse(response, refused);
    const path = plainPath(url) ?? '/';
    const asked = url.replace(/[?#].*/s, '');
    const query = url.slice(asked.length);
    if (method === 'OPTIONS') return write(request, response, path, preflight(path));
    // Each address has one form only: a cache would keep any other as a second copy.
    const bare = path === '/' ? path : path.replace(/\/+$/, '');
    if (bare !== asked && isAddress(bare))
      return write(request, response, path, { status: 308, headers: { location: bare + escaped(query) }, body: '' });
    const entry = site.entries.get(path);
    const isOembed = path === OEMBED || path.startsWith(`${OEMBED}/`);
    if (entry && !(isOembed && query)) return send(request, response, entry);
    if (path === '/') return write(request, response, path, toLanguage(site.home, request.headers['accept-language']));
    if (isOembed)
      return write(request, response, path, answerOembed(path, new URLSearchParams(query.slice(1)), site.oembed));
    if (!images.has(path)) return write(request, response, path, missing(path));
    const image = await images.get(path, response);
    if (image) return send(request, response, image);
    const busy = problem(503, `Many images are being drawn. Ask again in ${RETRY_AFTER_S} seconds.`);
    const headers = { ...busy.headers, 'retry-after': `${RETRY_AFTER_S}` };
    return write(request, response, path, { ...busy, headers });
  }

  /**
   * Sends a short answer of our own with the headers that the table gives its address.
   * @param {Request} request
   * @param {Response} response
   * @param {string} path
   * @param {Answer} answer
   */
  function write(request, response, path, { status, headers, body }) {
    const { 'cache-control': _, ...always } = site.headersAt(path);
    const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { ...always, ...length, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return (/** @type {Request} */ request, /** @type {Response} */ response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else write(request, response, '/', problem(500, 'This is a fault of ours.'));
    });
  };
}

/**
 * A query that is safe in a header: characters not allowed in an address are escaped, byte by byte.
 * @param {string} query
 */
const escaped = (query) =>
  query.replace(/[^\w!$%&()*+,./:;=?@~[\]-]/g, (one) => `%${Buffer.from(one, 'latin1').toString('hex')}`);

/**
 * The answer to a CORS preflight. Scripts of other origins may read, nothing more.
 * @param {string} path
 * @returns {Answer}
 */
function preflight(path) {
  const open = {
    'access-control-allow-methods': ALLOW,
    'access-control-allow-headers': 'If-None-Match, If-Range, Range, Accept',
    'access-control-max-age': '86400',
  };
  return { status: 204, headers: { allow: ALLOW, ...(OPEN.test(path) ? open : {}) }, body: '' };
}

/**
 * The answer to a wrong address: a problem for programs, a page for readers, a line in a frame.
 * @param {Site} site
 * @returns {(path: string) => Answer}
 */
function missingOf({ folder, home }) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, 'site', name));
  const languages = Object.keys(home);
  const frames = Object.fromEntries(languages.map((lang) => [lang, read(`404.${lang}.html`)]));
  const page = read('404.html');
  const problemJson = read('404.json');
  return (path) => {
    const isFile = FILE_ROOM.test(path);
    const lang = languages.find((one) => path.endsWith(`.${one}.html`)) ?? languages[0] ?? '';
    const body = isFile ? problemJson : path.startsWith('/embed/') ? (frames[lang] ?? page) : page;
    const type = isFile ? 'application/problem+json' : 'text/html; charset=utf-8';
    return { status: 404, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
  };
}

/**
 * Refuses a request in the form that programs read, without echoing any of it.
 * @param {Response} response
 * @param {import('./gate.mjs').Refusal} refused
 */
function refuse(response, { status, detail }) {
  const { headers, body } = problem(status, detail);
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: ALLOW } : {}),
    // The rest of the request is not read.
    connection: 'close',
  });
  response.end(body);
}
