import type { Lang } from '../../../data/vocabulary';
import { explore as en } from './en/explore';
import { filters as enFilters } from './en/filters';
import { explore as ru } from './ru/explore';
import { filters as ruFilters } from './ru/filters';

export type ExploreWording = typeof en & typeof enFilters;

const wordings: Readonly<Record<Lang, ExploreWording>> = { en: { ...en, ...enFilters }, ru: { ...ru, ...ruFilters } };

/** What the workbench says in a language. Apart from the other words, so that its script carries no others. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
