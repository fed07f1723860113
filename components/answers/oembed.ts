import {
  absolute,
  COUNTRY,
  chartPath,
  embedPath,
  imagePath,
  ORIGIN,
  OVERVIEW,
  overviewPath,
  pinnedEmbedPath,
} from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { VERSION } from '../../data/edition';
import { LANGS, type Lang } from '../../data/vocabulary';
import { OEMBED_MAX_AGE } from '../../server/headers/caching';
import { embedHeight, reachOf, SNIPPET_WIDTH } from '../figure/embed-heights';
import { embedQuery } from '../figure/embed-query';
import { escapeMarkup, openTag } from '../figure/escape';
import { wordsOf } from '../words';
import { type Embeddable, pictureSize } from './embeddables';

/** An oEmbed provider's answers, by oembed.com. What is asked for is only read, never fetched. */

/** A chart that an address of ours stands for: its page, the start page, or its embed, perhaps that of a version. */
export type OembedTarget = {
  readonly slug: string;
  readonly lang: Lang;
  /** The version of a pinned embed; null stands for the newest. */
  readonly version: string | null;
  /** What the address chooses, e.g. "?theme=dark"; empty when nothing. */
  readonly query: string;
};

const PAGE = /^\/([a-z]+)(?:\/(charts|countries)\/([a-z0-9-]+))?\/?$/;
const EMBED = /^\/embed\/(?:v(\d+\.\d+\.\d+)\/)?([a-z0-9-]+)\.([a-z]+)\.html\/?$/;

/**
 * Reads an address: of http or https, with or without closing slash, query and fragment. Undefined when
 * it isn't an address, null when it is none of a chart on this site. The chart itself may not exist.
 */
export function oembedTarget(address: string): OembedTarget | null | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.host !== new URL(ORIGIN).host || url.username || url.password) return null;
  const [, pageLang, room, name] = PAGE.exec(url.pathname) ?? [];
  const isCountry = room === 'countries';
  const isPicture = name?.startsWith(COUNTRY) || name === OVERVIEW;
  const pageSlug = isCountry ? `${COUNTRY}${name}` : isPicture ? undefined : (name ?? (pageLang && OVERVIEW));
  const [, version = null, embedSlug, embedLang] = EMBED.exec(url.pathname) ?? [];
  const slug = pageSlug ?? embedSlug;
  const lang = LANGS.find((one) => one === (pageLang ?? embedLang));
  return slug && lang ? { slug, lang, version, query: embedQuery(url.searchParams) } : null;
}

/** The largest width and height, in px, that the asker can show. */
export type OembedLimits = { readonly width?: number | undefined; readonly height?: number | undefined };

/** Reads `maxwidth` and `maxheight`; what isn't a positive integer sets no limit. */
export function oembedLimits(query: URLSearchParams): OembedLimits {
  const read = (name: string) => {
    const text = query.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  };
  return { width: read('maxwidth'), height: read('maxheight') };
}

export type OembedRecord = Readonly<Record<string, string | number>>;

/** What an asker needs to show a chart within its limits; an image too, when one fits. */
export function oembedRecord(chart: Embeddable, target: OembedTarget, limits: OembedLimits): OembedRecord {
  const { lang, version, query } = target;
  const { site } = wordsOf(lang).interface;
  const title = chart.words(lang).title.plain;
  const width = Math.min(limits.width ?? SNIPPET_WIDTH, reachOf(chart.slug).widest);
  const height = Math.min(embedHeight(chart.slug, lang, width), limits.height ?? Number.POSITIVE_INFINITY);
  const path = version ? pinnedEmbedPath(version, chart.slug, lang) : embedPath(chart.slug, lang);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site,
    provider_url: absolute(overviewPath(lang)),
    author_name: site,
    author_url: absolute(overviewPath(lang)),
    cache_age: OEMBED_MAX_AGE,
    html: frameMarkup(absolute(path) + query, { title, page: absolute(chartPath(lang, chart.slug)), width, height }),
    width,
    height,
    ...thumbnail(chart, target, limits),
    license_url: LICENCE.url,
    data_version: version ?? VERSION,
  };
}

/**
 * Well-formed XHTML of the elements and attributes that WordPress leaves to a provider it doesn't know.
 * There the link stands until the chart has told its height.
 */
function frameMarkup(
  src: string,
  { title, page, ...size }: { title: string; page: string; width: number; height: number },
): string {
  const link = `${openTag('a', { href: page })}${escapeMarkup(title)}</a>`;
  return `<blockquote>${link}</blockquote>${openTag('iframe', { src, ...size, title, frameborder: 0 })}</iframe>`;
}

/** The larger of the chart's images that is within the limits. */
function thumbnail(chart: Embeddable, { lang, query }: OembedTarget, limits: OembedLimits): OembedRecord {
  const theme = new URLSearchParams(query).get('theme') === 'dark' ? 'dark' : 'light';
  const size = pictureSize(chart, lang);
  const fits = ([2, 1] as const).find(
    (density) =>
      size.width * density <= (limits.width ?? Number.POSITIVE_INFINITY) &&
      size.height * density <= (limits.height ?? Number.POSITIVE_INFINITY),
  );
  if (!fits) return {};
  return {
    thumbnail_url: absolute(imagePath(chart.slug, lang, theme, 'png', fits)),
    thumbnail_width: size.width * fits,
    thumbnail_height: size.height * fits,
  };
}

/** A record as oEmbed's XML: one element a key. Without a DOCTYPE, which WordPress refuses. */
export function oembedXml(record: OembedRecord): string {
  const elements = Object.entries(record).map(([key, value]) => `<${key}>${escapeMarkup(String(value))}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
