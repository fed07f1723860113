import type { Lang } from '../../data/vocabulary';
import { en, type Words } from './en';
import { ru } from './ru';

const words: Readonly<Record<Lang, Words>> = { en, ru };

/** What pages and embeds say in a language, by the part of the site that says it. */
export function wordsOf(lang: Lang): Words {
  return words[lang];
}
