import type { Lang } from '../../../data/vocabulary';
import { explore as en } from './en/explore';
import { explore as ru } from './ru/explore';

export type ExploreWording = typeof en;

const wordings: Readonly<Record<Lang, ExploreWording>> = { en, ru };

/** What the workbench says in a language. Apart from the other words, so that its script carries no others. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
