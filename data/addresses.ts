import { type Lang, ORIGINAL } from './vocabulary';

/** Every public address of the site. People cite and embed them: they don't change. */

/** Where the site is served, without a closing slash. Set SITE_URL when building for a public host. */
export const ORIGIN = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');

/** A path as a full address. */
export function absolute(path: string): string {
  return `${ORIGIN}${path}`;
}

/** The start page. The story stood here until version 2.1: its old anchors lead on, see browser/old-anchors.ts. */
export const overviewPath = (lang: Lang) => `/${lang}`;
export const storyPath = (lang: Lang) => `/${lang}/story`;
export const chartsPath = (lang: Lang) => `/${lang}/charts`;
export const countriesPath = (lang: Lang) => `/${lang}/countries`;
export const countryPath = (lang: Lang, slug: string) => `/${lang}/countries/${slug}`;
/** What the name of a country's picture begins with; no chart made by hand begins so. */
export const COUNTRY = 'country-';
/** What the whole start page is called where it is embedded or an image; no chart is called so. */
export const OVERVIEW = 'overview';
/** The page of a chart. The picture of a country stands on the country's page, all of them at a glance on the start page. */
export function chartPath(lang: Lang, slug: string): string {
  if (slug === OVERVIEW) return overviewPath(lang);
  return slug.startsWith(COUNTRY) ? countryPath(lang, slug.slice(COUNTRY.length)) : `/${lang}/charts/${slug}`;
}
export const explorePath = (lang: Lang) => `/${lang}/explore`;
/** The page of one figure. It stays when the figure is corrected; ids are never given twice. */
export const figurePath = (lang: Lang, id: string) => `/${lang}/figures/${id}`;
export const dataPath = (lang: Lang) => `/${lang}/data`;
export const versionsPath = (lang: Lang) => `/${lang}/data/versions`;
/** Where the page of versions tells what a user of version 1 must change. */
export const FROM_1_TO_2 = 'from-1-to-2';
export const apiPath = (lang: Lang) => `/${lang}/data/api`;
export const feedPath = (lang: Lang) => (lang === ORIGINAL ? '/feed.xml' : `/${lang}/feed.xml`);
export const sourcesPath = (lang: Lang) => `/${lang}/sources`;
export const privacyPath = (lang: Lang) => `/${lang}/privacy`;

export type ImageTheme = 'light' | 'dark';

export const embedPath = (slug: string, lang: Lang) => `/embed/${slug}.${lang}.html`;
/** The same with every row of a chart whose frame shows the rows that carry its title. */
export const wholeEmbedPath = (slug: string, lang: Lang) => `/embed/${slug}.all.${lang}.html`;
/** The same as it was on the day of a version: its bytes never change. */
export const pinnedEmbedPath = (version: string, slug: string, lang: Lang) => `/embed/v${version}/${slug}.${lang}.html`;

/** The script of the notes on marks, which every embed fetches when a reader comes to it. */
export const notesPath = '/embed/notes.js';

/** A PNG holds two pixels per px of the drawing; with `density` 1 or 3 as many. */
export const imagePath = (slug: string, lang: Lang, theme: ImageTheme, ending: 'svg' | 'png', density: 1 | 2 | 3 = 2) =>
  `/images/${slug}.${lang}.${theme}${density === 2 ? '' : `@${density}x`}.${ending}`;
/** A chart's image made for one use: 1600 pixels wide, a square of 1080, text as paths. */
export const madeImagePath = (slug: string, lang: Lang, theme: ImageTheme, made: MadeImage) =>
  `/images/${slug}.${lang}.${theme}.${made}`;
export const MADE_IMAGES = ['article.png', 'square.png', 'outlined.svg'] as const;
export type MadeImage = (typeof MADE_IMAGES)[number];
/** What is shown where a link to a chart, a page ("page-" and its name) or a figure ("figure-" and its id) is shared. */
export const previewPath = (name: string, lang: Lang) => `/images/${name}.${lang}.og.png`;

/** Where programs ask how to embed an address of ours, e.g. a content system a chart's link is pasted into. */
export const oembedAddress = (address: string, format: 'json' | 'xml') =>
  `${absolute('/oembed')}?${new URLSearchParams({ url: address, format })}`;

/** The script for host pages: the newest, and one whose bytes never change, for pages that pin its hash. */
export const loaderPath = '/embed.js';
export const frozenLoaderPath = (version: number | string) => `/embed.v${version}.js`;

/** The read API: the same rows, each under an address of its own. */
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

/** The name of a published file that exists in every language: a translation names its own. */
export const inLanguage = (name: string, lang: Lang) => (lang === ORIGINAL ? name : `${name}.${lang}`);

/** Land and country points of the workbench's map, fetched when a reader asks for the map. */
export const worldMapPath = '/explore/world.json';

/** Where errors are reported to. Set CONTACT_EMAIL when building for a public host. */
export const CONTACT = process.env.CONTACT_EMAIL ?? `corrections@${new URL(ORIGIN).hostname}`;
