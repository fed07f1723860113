import { type Lang, ORIGINAL } from './vocabulary';

/** Every public address of the site. They are cited and embedded, so they never change. */

/** The site's origin, without a trailing slash. Set SITE_URL when building for a public host. */
export const ORIGIN = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');

/** A path as a full URL. */
export function absolute(path: string): string {
  return `${ORIGIN}${path}`;
}

/** The start page. Until version 2.1 the story was here; browser/old-anchors.ts redirects its anchors. */
export const overviewPath = (lang: Lang) => `/${lang}`;
export const storyPath = (lang: Lang) => `/${lang}/story`;
export const chartsPath = (lang: Lang) => `/${lang}/charts`;
export const countriesPath = (lang: Lang) => `/${lang}/countries`;
export const countryPath = (lang: Lang, slug: string) => `/${lang}/countries/${slug}`;
/** Prefix of the name of a country's picture; no chart's slug starts with it. */
export const COUNTRY = 'country-';
/** Name of the start page as an embed or an image; no chart has this slug. */
export const OVERVIEW = 'overview';
/** The page that shows a picture: a country's is on its country page, the overview on the start page. */
export function chartPath(lang: Lang, slug: string): string {
  if (slug === OVERVIEW) return overviewPath(lang);
  return slug.startsWith(COUNTRY) ? countryPath(lang, slug.slice(COUNTRY.length)) : `/${lang}/charts/${slug}`;
}
export const explorePath = (lang: Lang) => `/${lang}/explore`;
/** The page of one figure. It stays when the figure is corrected; ids are never reused. */
export const figurePath = (lang: Lang, id: string) => `/${lang}/figures/${id}`;
export const dataPath = (lang: Lang) => `/${lang}/data`;
export const versionsPath = (lang: Lang) => `/${lang}/data/versions`;
/** Anchor on the versions page with the changes that users of version 1 must make. */
export const FROM_1_TO_2 = 'from-1-to-2';
export const apiPath = (lang: Lang) => `/${lang}/data/api`;
export const feedPath = (lang: Lang) => (lang === ORIGINAL ? '/feed.xml' : `/${lang}/feed.xml`);
export const sourcesPath = (lang: Lang) => `/${lang}/sources`;
export const privacyPath = (lang: Lang) => `/${lang}/privacy`;

export type ImageTheme = 'light' | 'dark';

export const embedPath = (slug: string, lang: Lang) => `/embed/${slug}.${lang}.html`;
/** The embed with every row, for a chart whose frame shows only the rows that carry its title. */
export const wholeEmbedPath = (slug: string, lang: Lang) => `/embed/${slug}.all.${lang}.html`;
/** The embed as released with a version: its bytes never change. */
export const pinnedEmbedPath = (version: string, slug: string, lang: Lang) => `/embed/v${version}/${slug}.${lang}.html`;

/** The script for the notes on marks, which an embed loads once a reader gets to it. */
export const notesPath = '/embed/notes.js';

/** A PNG has two pixels per px of the drawing, or as many as `density` says. */
export const imagePath = (slug: string, lang: Lang, theme: ImageTheme, ending: 'svg' | 'png', density: 1 | 2 | 3 = 2) =>
  `/images/${slug}.${lang}.${theme}${density === 2 ? '' : `@${density}x`}.${ending}`;
/** A chart's image made for one use: 1600 pixels wide, a square of 1080, text as paths. */
export const madeImagePath = (slug: string, lang: Lang, theme: ImageTheme, made: MadeImage) =>
  `/images/${slug}.${lang}.${theme}.${made}`;
export const MADE_IMAGES = ['article.png', 'square.png', 'outlined.svg'] as const;
export type MadeImage = (typeof MADE_IMAGES)[number];
/** The preview of a shared link to a chart, a page ("page-" and its name) or a figure ("figure-" and its id). */
export const previewPath = (name: string, lang: Lang) => `/images/${name}.${lang}.og.png`;

/** Where programs ask how to embed one of our addresses, for example a CMS that a chart's link is pasted into. */
export const oembedAddress = (address: string, format: 'json' | 'xml') =>
  `${absolute('/oembed')}?${new URLSearchParams({ url: address, format })}`;

/** The script for host pages: the newest, and frozen copies for pages that pin its hash. */
export const loaderPath = '/embed.js';
export const frozenLoaderPath = (version: number | string) => `/embed.v${version}.js`;

/** The read API: the same rows, each at its own address. */
export const apiListPath = (what: 'figures' | 'events' | 'sources' | 'relations' | 'series') => `/api/v1/${what}.json`;
export const apiFigurePath = (id: string) => `/api/v1/figures/${id}.json`;
export const apiChartPath = (slug: string) => `/api/v1/charts/${slug}.json`;
export const openApiPath = '/api/v1/openapi.json';

/** A citation as a file: `what` is "dataset", "charts/<slug>" or "figures/<id>". Translations name their language. */
export const citePath = (what: string, ending: string, lang: Lang = ORIGINAL) =>
  `/cite/${inLanguage(what, lang)}.${ending}`;

/** A published file. `release` is "latest" or "v" and a version. */
export const downloadPath = (release: string, file: string) => `/download/${release}/${file}`;
/** The rows of one chart, as published in a release. */
export const chartCsvFile = (slug: string, lang: Lang = ORIGINAL) => `charts/${inLanguage(slug, lang)}.csv`;

/** The name of a published file that exists in every language: translations add theirs. */
export const inLanguage = (name: string, lang: Lang) => (lang === ORIGINAL ? name : `${name}.${lang}`);

/** Land and country points for the workbench's map, loaded when a reader opens the map. */
export const worldMapPath = '/explore/world.json';

/** Where errors are reported to. Set CONTACT_EMAIL when building for a public host. */
export const CONTACT = process.env.CONTACT_EMAIL ?? `corrections@${new URL(ORIGIN).hostname}`;
