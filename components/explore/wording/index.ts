import type { Lang } from '../../../data/vocabulary';
import { en } from './en';

export type ExploreWording = typeof en;

const wordings: Record<Lang, ExploreWording> = { en };

/** What the explore page says in a language. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
