/** Every page and embed of the site, for scripts that look at all of them. */

import { drawables } from '../../components/answers/drawables';
import { sitePages } from '../../components/answers/site-pages';
import { embedPath, explorePath, storyPath } from '../../data/addresses';
import { LANGS } from '../../data/vocabulary';

export const embedPaths: readonly string[] = LANGS.flatMap((lang) =>
  drawables.map(({ slug }) => embedPath(slug, lang)),
);

/** Embeds that can be zoomed. */
export const zoomablePaths: readonly string[] = LANGS.flatMap((lang) =>
  drawables.filter((chart) => chart.zoomable).map(({ slug }) => embedPath(slug, lang)),
);

/** The workbench: the only page that may load Recharts. */
export const workbenchPaths: readonly string[] = LANGS.map(explorePath);

export const storyPaths: readonly string[] = LANGS.map(storyPath);

/** Pages of single figures are alike, so one stands for all. */
const [, ...otherFigures] = sitePages().filter((path) => path.includes('/figures/'));
export const pagePaths: readonly string[] = sitePages().filter((path) => !otherFigures.includes(path));
