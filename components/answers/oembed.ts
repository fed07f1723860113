import { absolute, chartPath, embedPath, imagePath, ORIGIN, overviewPath, pinnedEmbedPath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { VERSION } from '../../data/edition';
import { frozenEmbedFiles, frozenVersions } from '../../data/releases/frozen';
import { LANGS, type Lang } from '../../data/vocabulary';
import { OEMBED_MAX_AGE } from '../../server/headers/caching';
import type { OembedBook, OembedChart } from '../../server/oembed.mjs';
import { embedHeight, reachOf, SNIPPET_WIDTH } from '../figure/embed-heights';
import { wordsOf } from '../words';
import { type Embeddable, embeddables, pictureSize } from './embeddables';

/** The settings that an embed's address may have besides the defaults. The embed's script reads the same. */
const CHOICES = { theme: ['light', 'dark'], bg: ['transparent'], open: ['table'], rows: ['all'] };

/** Address of a chart's oEmbed answer without limits of size, which the server accepts there too. Pages link to it. */
export const oembedPath = (slug: string, lang: Lang, format: 'json' | 'xml') => `/oembed/${slug}.${lang}.${format}`;

/** The oEmbed addresses in a chart page's head, by type. */
export const oembedTypes = (slug: string, lang: Lang) => ({
  'application/json+oembed': absolute(oembedPath(slug, lang, 'json')),
  'text/xml+oembed': absolute(oembedPath(slug, lang, 'xml')),
});

/** The same as a header (RFC 8288). */
export const oembedLink = (slug: string, lang: Lang) =>
  Object.entries(oembedTypes(slug, lang))
    .map(([type, address]) => `<${address}>; rel="alternate"; type="${type}"`)
    .join(', ');

/** All data for the server's oEmbed answers. */
export const oembedBook: OembedBook = {
  origin: ORIGIN,
  version: VERSION,
  licence: LICENCE.url,
  maxAge: OEMBED_MAX_AGE,
  width: SNIPPET_WIDTH,
  choices: CHOICES,
  sites: Object.fromEntries(
    LANGS.map((lang) => [lang, { name: wordsOf(lang).interface.site, home: overviewPath(lang) }]),
  ),
  charts: Object.fromEntries(
    embeddables.flatMap((chart) => LANGS.map((lang) => [`${chart.slug}.${lang}`, chartFacts(chart, lang)])),
  ),
};

function chartFacts(chart: Embeddable, lang: Lang): OembedChart {
  const { slug } = chart;
  const { steps, widest } = reachOf(slug);
  const images = (theme: 'light' | 'dark') =>
    [imagePath(slug, lang, theme, 'png', 1), imagePath(slug, lang, theme, 'png', 2)] as const;
  return {
    lang,
    title: chart.words(lang).title.plain,
    page: chartPath(lang, slug),
    embed: embedPath(slug, lang),
    pinned: Object.fromEntries(
      frozenVersions()
        .filter((version) => frozenEmbedFiles(version).includes(`${slug}.${lang}.html`))
        .map((version) => [version, pinnedEmbedPath(version, slug, lang)]),
    ),
    steps,
    widest,
    heights: steps.map((from) => embedHeight(slug, lang, from)),
    size: pictureSize(chart, lang),
    images: { light: images('light'), dark: images('dark') },
  };
}
