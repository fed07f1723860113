import { drawables } from '../components/answers/drawables';
import { pagesIn as everyPageIn } from '../components/answers/site-pages';
import { chartOfCountry } from '../components/countries';
import { countries } from '../components/countries/countries';
import { chartPath, countryPath, embedPath, figurePath } from '../data/addresses';
import { LANGS, type Lang, ORIGINAL } from '../data/vocabulary';
import { TEST_HOST_PORT, TEST_PORT } from '../tools/run/serve.mjs';

export const SITE = `http://localhost:${TEST_PORT}`;

/** Whether nginx serves the exported folder: it makes its own validators, and oEmbed answers are files. */
export const overNginx = process.env.SERVED_BY === 'nginx';

/** Someone else's site: another port, and so another origin. */
export const HOST = `http://localhost:${TEST_HOST_PORT}`;

export const slugs = drawables.map((chart) => chart.slug);

/** Figure pages are alike: one with a number and one with words represent all. */
const FIGURES = ['nyt-total-fled', 'nyt-return-if-war-ends'];

export const pagesIn = (lang: Lang) => [
  ...everyPageIn(lang).filter((path) => !path.includes('/figures/')),
  ...FIGURES.map((id) => figurePath(lang, id)),
];
export const embedsIn = (lang: Lang) => slugs.map((slug) => embedPath(slug, lang));

export const isChartPage = (path: string) => path.includes('/charts/');

/** One of each kind of drawing: strip, rows, values in words, map, time plot, parts of a whole, a country’s panels. */
export const DRAWINGS = [
  'how-many',
  'total-estimates',
  'sectors',
  'destinations-map',
  'when-they-left',
  'scholars-left',
  'country-georgia',
] as const;
export const drawnIn = (lang: Lang) => DRAWINGS.map((slug) => embedPath(slug, lang));

/** A page of each kind; charts: a map, the longest and one with a correction; countries: with and without a picture. */
export function kindsIn(lang: Lang): readonly string[] {
  const bare = countries.find(({ slug }) => !chartOfCountry(slug))?.slug;
  const alike = ['georgia', ...(bare ? [bare] : [])].map((slug) => countryPath(lang, slug));
  const some = [...['destinations-map', 'sectors', 'return-sentiment'].map((slug) => chartPath(lang, slug)), ...alike];
  return pagesIn(lang).filter((path) => some.includes(path) || !(isChartPage(path) || /\/countries\//.test(path)));
}

export const pages = LANGS.flatMap(pagesIn);
export const embeds = LANGS.flatMap(embedsIn);

/** The embeds in the original language, for tests that don't depend on the language. */
export const originalEmbeds = embedsIn(ORIGINAL);
