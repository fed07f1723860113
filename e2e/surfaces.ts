import { charts } from '../components/charts';
import { chartPath, chartsPath, dataPath, embedPath, explorePath, sourcesPath, storyPath } from '../data/addresses';
import { TEST_HOST_PORT } from '../scripts/serve.mjs';

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
];
export const embeds = slugs.map((slug) => embedPath(slug, 'en'));
