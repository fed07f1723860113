import { charts } from '../components/charts';
import {
  chartPath,
  chartsPath,
  dataPath,
  embedPath,
  explorePath,
  privacyPath,
  sourcesPath,
  storyPath,
} from '../data/addresses';
import { TEST_HOST_PORT, TEST_PORT } from '../scripts/serve.mjs';

/** Where the site under test is served. */
export const SITE = `http://localhost:${TEST_PORT}`;

/** The site of someone else, on another port and so of another origin. */
export const HOST = `http://localhost:${TEST_HOST_PORT}`;

export const slugs = charts.map((chart) => chart.slug);
export const pages = [
  storyPath('en'),
  chartsPath('en'),
  ...slugs.map((slug) => chartPath('en', slug)),
  explorePath('en'),
  dataPath('en'),
  sourcesPath('en'),
  privacyPath('en'),
];
export const embeds = slugs.map((slug) => embedPath(slug, 'en'));
