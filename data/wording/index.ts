import type { Lang } from '../vocabulary';
import { en, type Wording } from './en';

const wordings: Record<Lang, Wording> = { en };

/** The words in which values, units and kinds are said in a language. */
export function wordingOf(lang: Lang): Wording {
  return wordings[lang];
}
