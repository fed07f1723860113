import { LANGS, type Lang } from '../../data/vocabulary';

/** The language of a route, or undefined when the site isn't in it. */
export function languageOf(segment: string): Lang | undefined {
  return LANGS.find((lang) => lang === segment);
}
