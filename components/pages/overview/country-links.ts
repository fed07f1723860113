import { countryPath } from '../../../data/addresses';
import type { Lang } from '../../../data/vocabulary';
import { countries } from '../../countries/countries';
import type { AnyRow } from '../../draw/chart';

/** The page of the country that a row describes, or undefined when it has none. */
export function countryOf({ of }: AnyRow, lang: Lang): string | undefined {
  const found = 'place' in of ? countries.find(({ code }) => code === of.place) : undefined;
  return found && countryPath(lang, found.slug);
}
