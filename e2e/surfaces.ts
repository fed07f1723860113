import { charts } from '../components/charts';
import { sitePages } from '../components/page/site-pages';
import { embedPath, figurePath } from '../data/addresses';
import { TEST_HOST_PORT, TEST_PORT } from '../scripts/serve.mjs';

/** Where the site under test is served. */
export const SITE = `http://localhost:${TEST_PORT}`;

/** The site of someone else, on another port and so of another origin. */
export const HOST = `http://localhost:${TEST_HOST_PORT}`;

export const slugs = charts.map((chart) => chart.slug);
/** Pages of single figures are alike: one of a number and one of words stand for all. */
const FIGURES = ['nyt-total-fled', 'nyt-return-if-war-ends'].map((id) => figurePath('en', id));
export const pages = [...sitePages().filter((path) => !path.includes('/figures/')), ...FIGURES];
export const embeds = slugs.map((slug) => embedPath(slug, 'en'));
