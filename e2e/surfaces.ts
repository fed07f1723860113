import { drawables } from '../components/answers/drawables';
import { pagesIn as everyPageIn } from '../components/answers/site-pages';
import { embedPath, figurePath } from '../data/addresses';
import { LANGS, type Lang, ORIGINAL } from '../data/vocabulary';
import { TEST_HOST_PORT, TEST_PORT } from '../tools/run/serve.mjs';

/** Where the site under test is served. */
export const SITE = `http://localhost:${TEST_PORT}`;

/** Whether nginx serves the folder under test: it has validators of its own, and oEmbed answers are files. */
export const overNginx = process.env.SERVED_BY === 'nginx';

/** The site of someone else, on another port and so of another origin. */
export const HOST = `http://localhost:${TEST_HOST_PORT}`;

export const slugs = drawables.map((chart) => chart.slug);

/** Pages of single figures are alike: one of a number and one of words stand for all. */
const FIGURES = ['nyt-total-fled', 'nyt-return-if-war-ends'];

export const pagesIn = (lang: Lang) => [
  ...everyPageIn(lang).filter((path) => !path.includes('/figures/')),
  ...FIGURES.map((id) => figurePath(lang, id)),
];
export const embedsIn = (lang: Lang) => slugs.map((slug) => embedPath(slug, lang));

/** The pages and embeds of every language. */
export const pages = LANGS.flatMap(pagesIn);
export const embeds = LANGS.flatMap(embedsIn);

/** Those in the original's language, for what no language changes. */
export const originalPages = pagesIn(ORIGINAL);
export const originalEmbeds = embedsIn(ORIGINAL);
