/** Every page and embed of the site, for the scripts that look at all of them. */
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
import { LANGS } from '../data/vocabulary';

export const embedPaths: readonly string[] = LANGS.flatMap((lang) => charts.map(({ slug }) => embedPath(slug, lang)));

/** Embeds that can be zoomed. */
export const zoomablePaths: readonly string[] = LANGS.flatMap((lang) =>
  charts.filter((chart) => chart.zoomable).map(({ slug }) => embedPath(slug, lang)),
);

/** The workbench: the one page that may carry Recharts. */
export const workbenchPaths: readonly string[] = LANGS.map(explorePath);

export const storyPaths: readonly string[] = LANGS.map(storyPath);

export const pagePaths: readonly string[] = LANGS.flatMap((lang) => [
  storyPath(lang),
  chartsPath(lang),
  ...charts.map(({ slug }) => chartPath(lang, slug)),
  explorePath(lang),
  dataPath(lang),
  sourcesPath(lang),
  privacyPath(lang),
]);
