import {
  apiPath,
  chartPath,
  chartsPath,
  countriesPath,
  countryPath,
  dataPath,
  explorePath,
  figurePath,
  overviewPath,
  privacyPath,
  sourcesPath,
  storyPath,
  versionsPath,
} from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { LANGS, type Lang } from '../../data/vocabulary';
import { withdrawn } from '../../data/withdrawn';
import { charts } from '../charts';
import { countries } from '../countries/countries';
import { derivedNumbers } from './derived';

/** The address of every page in a language, in the same order for every language. */
export function pagesIn(lang: Lang): readonly string[] {
  return [
    overviewPath(lang),
    storyPath(lang),
    chartsPath(lang),
    ...charts.map(({ slug }) => chartPath(lang, slug)),
    countriesPath(lang),
    ...countries.map(({ slug }) => countryPath(lang, slug)),
    explorePath(lang),
    dataPath(lang),
    versionsPath(lang),
    apiPath(lang),
    sourcesPath(lang),
    privacyPath(lang),
    ...[...dataset.figures, ...derivedNumbers].map(({ id }) => figurePath(lang, id)),
  ];
}

/** Pages of withdrawn records: they exist, but no list, search or sitemap links to them. */
export const withdrawnPages: readonly string[] = LANGS.flatMap((lang) =>
  withdrawn.map(({ id }) => figurePath(lang, id)),
);

/** The address of every page, in each language: for tests and measuring scripts. */
export function sitePages(): readonly string[] {
  return LANGS.flatMap(pagesIn);
}
