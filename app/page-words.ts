import { exploreWording } from '../components/explore/wording';
import { apiPageWording } from '../components/page/api-page-wording';
import { dataPageWording } from '../components/page/data-page-wording';
import { privacyPageWording } from '../components/page/privacy-page-wording';
import { sourcesPageWording } from '../components/page/sources-page-wording';
import { storyWording } from '../components/story/wording';
import { interfaceWording } from '../components/wording';
import { versionsWording } from '../components/wording/versions';
import {
  apiPath,
  chartsPath,
  dataPath,
  explorePath,
  previewPath,
  privacyPath,
  sourcesPath,
  storyPath,
  versionsPath,
} from '../data/addresses';
import { dataset } from '../data/dataset';
import { fill } from '../data/fill';
import type { Lang } from '../data/vocabulary';

export const PAGE_NAMES = ['story', 'charts', 'explore', 'data', 'versions', 'api', 'sources', 'privacy'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

const words: Readonly<Record<PageName, (lang: Lang) => { title: string; description: string; path: string }>> = {
  story: (lang) => ({
    title: interfaceWording(lang).site,
    description: fill(storyWording(lang).standfirst, lang).plain,
    path: storyPath(lang),
  }),
  charts: (lang) => {
    const { nav, chartsPage } = interfaceWording(lang);
    return { title: nav.charts, description: chartsPage.lead, path: chartsPath(lang) };
  },
  explore: (lang) => {
    const say = exploreWording(lang);
    return { title: say.title, description: say.lead(dataset.figures.length), path: explorePath(lang) };
  },
  data: (lang) => {
    const say = dataPageWording(lang);
    const { figures, events, sources } = dataset;
    const description = say.lead(`${figures.length}`, `${events.length}`, `${sources.length}`);
    return { title: say.title, description, path: dataPath(lang) };
  },
  versions: (lang) => {
    const say = versionsWording(lang);
    return { title: say.title, description: say.lead, path: versionsPath(lang) };
  },
  api: (lang) => {
    const say = apiPageWording(lang);
    return { title: say.title, description: say.lead, path: apiPath(lang) };
  },
  sources: (lang) => {
    const say = sourcesPageWording(lang);
    return { title: say.title, description: say.lead, path: sourcesPath(lang) };
  },
  privacy: (lang) => {
    const say = privacyPageWording(lang);
    return { title: say.title, description: say.lead, path: privacyPath(lang) };
  },
};

/** What a page says of itself to search engines and in previews, and the image that is shown with a link to it. */
export function pageWords(name: PageName, lang: Lang) {
  const said = words[name](lang);
  return { ...said, image: { url: previewPath(`page-${name}`, lang), alt: `${said.title}. ${said.description}` } };
}
