import { dataset, type Figure } from '../../data/dataset';
import { sayPlace } from '../../data/say';
import { ORIGINAL } from '../../data/vocabulary';

/** A country with a page of its own: its code, its address, and every figure that describes it. */
export type Country = { readonly code: string; readonly slug: string; readonly figures: readonly Figure[] };

/** Fewer figures make no page. */
const FEWEST = 3;
/** Where they left from: its figures are the rest of the site. */
const HOME = 'RUS';

/** Every country with enough figures, those with most first. */
export const countries: readonly Country[] = countriesIn(dataset.figures);

/** The country at this address, or undefined. */
export function countryBySlug(slug: string): Country | undefined {
  return countries.find((country) => country.slug === slug);
}

/** The countries that some figures make pages for. */
export function countriesIn(figures: readonly Figure[]): readonly Country[] {
  const byPlace = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.place === null || figure.place === HOME) continue;
    byPlace.set(figure.place, [...(byPlace.get(figure.place) ?? []), figure]);
  }
  return [...byPlace]
    .filter(([, own]) => own.length >= FEWEST)
    .map(([code, own]) => ({ code, slug: slugOf(sayPlace(code, ORIGINAL)), figures: own }))
    .sort((a, b) => b.figures.length - a.figures.length || a.slug.localeCompare(b.slug));
}

/** A name as it stands in an address. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}
