import type { Lang } from './vocabulary';

/** Every public address of the site. People cite and embed them: they don't change. */

/** Where the site is served, without a closing slash. Set SITE_URL when building for a public host. */
export const ORIGIN = (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');

/** A path as a full address. */
export function absolute(path: string): string {
  return `${ORIGIN}${path}`;
}

export const storyPath = (lang: Lang) => `/${lang}`;
export const chartsPath = (lang: Lang) => `/${lang}/charts`;
export const chartPath = (lang: Lang, slug: string) => `/${lang}/charts/${slug}`;
export const explorePath = (lang: Lang) => `/${lang}/explore`;
/** The page of one figure. It stays when the figure is corrected; ids are never given twice. */
export const figurePath = (lang: Lang, id: string) => `/${lang}/figures/${id}`;
export const dataPath = (lang: Lang) => `/${lang}/data`;
export const versionsPath = (lang: Lang) => `/${lang}/data/versions`;
export const apiPath = (lang: Lang) => `/${lang}/data/api`;
export const feedPath = '/feed.xml';
export const sourcesPath = (lang: Lang) => `/${lang}/sources`;
export const privacyPath = (lang: Lang) => `/${lang}/privacy`;

export type ImageTheme = 'light' | 'dark';

export const embedPath = (slug: string, lang: Lang) => `/embed/${slug}.${lang}.html`;
/** The same as it was on the day of a version: its bytes never change. */
export const pinnedEmbedPath = (version: string, slug: string, lang: Lang) => `/embed/v${version}/${slug}.${lang}.html`;

/** A PNG holds two pixels per px of the drawing; with `density` 1 it holds one. */
export const imagePath = (slug: string, lang: Lang, theme: ImageTheme, ending: 'svg' | 'png', density: 1 | 2 = 2) =>
  `/images/${slug}.${lang}.${theme}${density === 1 ? '@1x' : ''}.${ending}`;

/** Where programs ask how to embed an address of ours, e.g. a content system a chart's link is pasted into. */
export const oembedAddress = (address: string, format: 'json' | 'xml') =>
  `${absolute('/oembed')}?${new URLSearchParams({ url: address, format })}`;

/** The script for host pages: the newest, and one whose bytes never change, for pages that pin its hash. */
export const loaderPath = '/embed.js';
export const frozenLoaderPath = (version: number) => `/embed.v${version}.js`;

/** The read API: the same rows, each under an address of its own. */
export const apiFiguresPath = '/api/v1/figures.json';
export const apiFigurePath = (id: string) => `/api/v1/figures/${id}.json`;
export const apiChartPath = (slug: string) => `/api/v1/charts/${slug}.json`;
export const openApiPath = '/api/v1/openapi.json';

/** A citation as a file: `what` is "dataset", "charts/<slug>" or "figures/<id>". */
export const citePath = (what: string, ending: string) => `/cite/${what}.${ending}`;

/** A published file. `release` is "latest" or "v" and a version. */
export const downloadPath = (release: string, file: string) => `/download/${release}/${file}`;
/** The rows of one chart, as published in a release. */
export const chartCsvFile = (slug: string) => `charts/${slug}.csv`;

/** Land and country points of the workbench's map, fetched when a reader asks for the map. */
export const worldMapPath = '/explore/world.json';

/** Where errors are reported to. Set CONTACT_EMAIL when building for a public host. */
export const CONTACT = process.env.CONTACT_EMAIL ?? `corrections@${new URL(ORIGIN).hostname}`;
