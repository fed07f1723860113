import { LANGS, type Lang } from '../../data/vocabulary';

/** The language of a route, or undefined when there is no edition in it. */
export function languageOf(segment: string): Lang | undefined {
  return LANGS.find((lang) => lang === segment);
}
