import type { Lang } from '../vocabulary';
import { en, type Wording } from './en/sayings';
import { ru } from './ru/sayings';

const wordings: Record<Lang, Wording> = { en, ru };

/** The words in which values, units and kinds are said in a language. */
export function wordingOf(lang: Lang): Wording {
  return wordings[lang];
}
