import {
  apiPath,
  chartPath,
  chartsPath,
  dataPath,
  explorePath,
  figurePath,
  privacyPath,
  sourcesPath,
  storyPath,
  versionsPath,
} from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';

/** The address of every page, in each language: for the sitemap, the tests and the measuring scripts. */
export function sitePages(): readonly string[] {
  return LANGS.flatMap((lang) => [
    storyPath(lang),
    chartsPath(lang),
    ...charts.map(({ slug }) => chartPath(lang, slug)),
    explorePath(lang),
    dataPath(lang),
    versionsPath(lang),
    apiPath(lang),
    sourcesPath(lang),
    privacyPath(lang),
    ...dataset.figures.map(({ id }) => figurePath(lang, id)),
  ]);
}
