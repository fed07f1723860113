import { countryPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { sayPlace } from '../../../data/say';
import { type Lang, ORIGINAL } from '../../../data/vocabulary';
import type { AnyRow } from '../../draw/chart';

/** Fewer figures make no page of a country. */
const FEWEST = 3;

/** The page of the country that a row describes, or undefined where it has none. */
export function countryOf({ of }: AnyRow, lang: Lang): string | undefined {
  const place = 'place' in of ? of.place : null;
  if (place === null || dataset.figures.filter((figure) => figure.place === place).length < FEWEST) return undefined;
  return countryPath(lang, slugOf(sayPlace(place, ORIGINAL)));
}

/** A country's name as it stands in its page's address. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}
