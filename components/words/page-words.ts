import {
  apiPath,
  chartsPath,
  countriesPath,
  dataPath,
  explorePath,
  overviewPath,
  previewPath,
  privacyPath,
  sourcesPath,
  storyPath,
  versionsPath,
} from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { fill } from '../../data/fill';
import { held } from '../../data/held';
import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '.';

export const PAGE_NAMES = [
  'overview',
  'story',
  'charts',
  'countries',
  'explore',
  'data',
  'versions',
  'api',
  'sources',
  'privacy',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

const words: Readonly<
  Record<PageName, (lang: Lang) => { title: string; description: string; path: (lang: Lang) => string }>
> = {
  overview: (lang) => ({
    title: wordsOf(lang).overview.title,
    description: descriptionOf(wordsOf(lang).overview.lead, lang),
    path: overviewPath,
  }),
  story: (lang) => {
    const { title, standfirst, standfirstMore } = wordsOf(lang).story;
    return { title, description: `${standfirst} ${standfirstMore}`, path: storyPath };
  },
  charts: (lang) => {
    const { nav, chartsPage } = wordsOf(lang).interface;
    return { title: nav.charts, description: chartsPage.lead, path: chartsPath };
  },
  countries: (lang) => {
    const { title, lead } = wordsOf(lang).countriesPage;
    return { title, description: lead, path: countriesPath };
  },
  explore: (lang) => {
    const say = wordsOf(lang).explorePage;
    return { title: say.title, description: say.lead(held()), path: explorePath };
  },
  data: (lang) => {
    const say = wordsOf(lang).dataPage;
    const { figures, events, sources } = dataset;
    const description = say.lead(figures.length, events.length, sources.length);
    return { title: say.title, description, path: dataPath };
  },
  versions: (lang) => {
    const say = wordsOf(lang).versions;
    return { title: say.title, description: say.lead, path: versionsPath };
  },
  api: (lang) => {
    const say = wordsOf(lang).apiPage;
    return { title: say.title, description: say.lead, path: apiPath };
  },
  sources: (lang) => {
    const say = wordsOf(lang).sourcesPage;
    return { title: say.title, description: say.lead, path: sourcesPath };
  },
  privacy: (lang) => {
    const say = wordsOf(lang).privacyPage;
    return { title: say.title, description: say.lead, path: privacyPath };
  },
};

/** The overview's sentence as plain text, because a preview has no links. */
const descriptionOf = ({ date, more, before, article, after }: Record<string, string>, lang: Lang) =>
  fill([date, more, before, article, after].join(''), lang).plain;

/** A page's title and description for search engines and previews, and the image shown with its links. */
export function pageWords(name: PageName, lang: Lang) {
  const said = words[name](lang);
  return { ...said, image: { url: previewPath(`page-${name}`, lang), alt: `${said.title}. ${said.description}` } };
}
