import type { Lang } from '../../../data/vocabulary';
import { type CountryWords, en } from './en';
import { ru } from './ru';

const words: Readonly<Record<Lang, CountryWords>> = { en, ru };

/** The words about countries in a language. */
export const wordsOf = (lang: Lang): CountryWords => words[lang];
