// @ts-check
/** An oEmbed provider's answers, by oembed.com. The requested address is only parsed, never fetched. */
import { problem } from './problem.mjs';

/**
 * What oEmbed needs of a chart in one language: paths of its page, its images (one pixel per px, and two) and its
 * embeds, the current and each frozen one; the heights of the embed, one for each step of its width, and the widest
 * that is used.
 * @typedef {{ readonly lang: string, readonly title: string, readonly page: string, readonly embed: string,
 *   readonly pinned: Readonly<Record<string, string>>, readonly heights: readonly number[],
 *   readonly steps: readonly number[], readonly widest: number,
 *   readonly size: { readonly width: number, readonly height: number },
 *   readonly images: { readonly light: readonly [string, string], readonly dark: readonly [string, string] } }} OembedChart
 */
/**
 * All data for the answers. Charts are keyed by slug and language: "destinations.en".
 * @typedef {{ readonly origin: string, readonly version: string, readonly licence: string, readonly maxAge: number,
 *   readonly width: number, readonly choices: Readonly<Record<string, readonly string[]>>,
 *   readonly sites: Readonly<Record<string, { readonly name: string, readonly home: string }>>,
 *   readonly charts: Readonly<Record<string, OembedChart>> }} OembedBook
 */
/** @typedef {{ readonly chart: OembedChart, readonly version?: string, readonly query: string }} Target */
/** @typedef {{ readonly width: number, readonly height: number }} Limits */

const FORMATS = /** @type {const} */ ({ json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' });
const NO_CHART = 'The address is not that of a chart page or an embed on this site.';

/**
 * The endpoint, and the addresses below it that pages link to: 400 without an address, 501 for a format that we don't
 * make, 404 for anything that is no chart of ours.
 * @param {string} path "/oembed", or "/oembed/destinations.en.json"
 * @param {URLSearchParams} query
 * @param {OembedBook} book
 */
export function answerOembed(path, query, book) {
  const [, key = '', ending] = /^\/oembed\/(.+)\.(\w+)$/.exec(path) ?? [];
  const named = path !== '/oembed';
  const target = named ? namedTarget(key, book) : oembedTarget(query.get('url') ?? '', book);
  if (target === undefined) return problem(400, 'Give the full address of a chart in the parameter "url".');
  const format = (named ? ending : query.get('format')) ?? 'json';
  if (format !== 'json' && format !== 'xml')
    return problem(named ? 404 : 501, 'The formats made here are json and xml.');
  if (!target) return problem(404, NO_CHART);
  const record = oembedRecord(target, oembedLimits(query), book);
  const headers = { 'content-type': FORMATS[format], 'cache-control': `public, max-age=${book.maxAge}` };
  return { status: 200, headers, body: format === 'json' ? JSON.stringify(record) : oembedXml(record) };
}

/**
 * @param {string} key
 * @param {OembedBook} book
 * @returns {Target | null}
 */
function namedTarget(key, { charts }) {
  const chart = Object.hasOwn(charts, key) ? charts[key] : undefined;
  return chart ? { chart, query: '' } : null;
}

/**
 * Parses an address: http or https, with or without trailing slash, query and fragment. Undefined when it isn't an
 * address, null when it isn't one of a chart on this site.
 * @param {string} address
 * @param {OembedBook} book
 * @returns {Target | null | undefined}
 */
export function oembedTarget(address, { origin, charts, choices }) {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.host !== new URL(origin).host || url.username || url.password) return null;
  const path = url.pathname.replace(/\/$/, '');
  const query = chosen(url.searchParams, choices);
  for (const chart of Object.values(charts)) {
    if (path === chart.page || path === chart.embed) return { chart, query };
    const version = Object.keys(chart.pinned).find((one) => path === chart.pinned[one]);
    if (version) return { chart, version, query };
  }
  return null;
}

/**
 * The known options among the parameters of an address, as a query with its question mark; empty when there are none.
 * @param {URLSearchParams} asked
 * @param {OembedBook['choices']} choices
 */
function chosen(asked, choices) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(choices)) {
    const value = asked.get(name);
    if (value !== null && values.includes(value)) query.set(name, value);
  }
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The largest width and height, in px, that the consumer can show. Anything but a positive integer sets no limit.
 * @param {URLSearchParams} query
 * @returns {Limits}
 */
export function oembedLimits(query) {
  const read = (/** @type {string} */ name) => {
    const text = query.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  };
  return { width: read('maxwidth'), height: read('maxheight') };
}

/**
 * What a consumer needs to show a chart within its limits, with an image when one fits.
 * @param {Target} target
 * @param {Limits} limits
 * @param {OembedBook} book
 * @returns {Record<string, string | number>}
 */
export function oembedRecord(target, limits, book) {
  const { chart, version, query } = target;
  const { name, home } = book.sites[chart.lang] ?? { name: '', home: '' };
  const wanted = Number.isFinite(limits.width) ? limits.width : book.width;
  const width = Math.min(wanted, chart.widest);
  const step = Math.max(
    0,
    chart.steps.findLastIndex((from) => from <= width),
  );
  const height = Math.min(chart.heights[step] ?? 0, limits.height);
  const src = book.origin + (version ? (chart.pinned[version] ?? '') : chart.embed) + query;
  return {
    type: 'rich',
    version: '1.0',
    title: chart.title,
    provider_name: name,
    provider_url: book.origin + home,
    author_name: name,
    author_url: book.origin + home,
    cache_age: book.maxAge,
    html: frameMarkup({ src, title: chart.title, page: book.origin + chart.page, width, height }),
    width,
    height,
    ...thumbnail(target, limits, book),
    license_url: book.licence,
    data_version: version ?? book.version,
  };
}

/**
 * Well-formed XHTML with the elements and attributes that WordPress allows an unknown provider. WordPress shows the
 * link until the chart reports its height.
 * @param {{ src: string, title: string, page: string, width: number, height: number }} frame
 */
function frameMarkup({ src, title, page, width, height }) {
  const link = `<blockquote><a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a></blockquote>`;
  const size = `width="${width}" height="${height}"`;
  return `${link}<iframe src="${escapeMarkup(src)}" ${size} title="${escapeMarkup(title)}" frameborder="0"></iframe>`;
}

/**
 * The larger of the chart's images that fits the limits.
 * @param {Target} target
 * @param {Limits} limits
 * @param {OembedBook} book
 */
function thumbnail({ chart, query }, limits, { origin }) {
  const theme = new URLSearchParams(query).get('theme') === 'dark' ? 'dark' : 'light';
  const { width, height } = chart.size;
  const fits = [2, 1].find((density) => width * density <= limits.width && height * density <= limits.height);
  if (!fits) return {};
  return {
    thumbnail_url: origin + chart.images[theme][fits - 1],
    thumbnail_width: width * fits,
    thumbnail_height: height * fits,
  };
}

/**
 * A record as oEmbed's XML: one element a key. Without a DOCTYPE, which WordPress refuses.
 * @param {Record<string, string | number>} record
 */
export function oembedXml(record) {
  const elements = Object.entries(record).map(([key, value]) => `<${key}>${escapeMarkup(String(value))}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}

/** @param {string} text */
const escapeMarkup = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
