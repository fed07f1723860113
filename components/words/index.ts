import type { Lang } from '../../data/vocabulary';
import { en, type Words } from './en';
import { ru } from './ru';

const words: Readonly<Record<Lang, Words>> = { en, ru };

/** The words of pages and embeds in a language, by part of the site. */
export function wordsOf(lang: Lang): Words {
  return words[lang];
}
