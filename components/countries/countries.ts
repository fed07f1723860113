import { dataset, type Figure } from '../../data/dataset';
import { sayPlace } from '../../data/say';
import { ORIGINAL } from '../../data/vocabulary';

/** A country with its own page: its code, its address, and every figure about it. */
export type Country = { readonly code: string; readonly slug: string; readonly figures: readonly Figure[] };

/** The least number of figures for a page. */
const FEWEST = 3;
/** The country people left: its figures are the rest of the site. */
const HOME = 'RUS';

/** Every country with enough figures, those with the most first. */
export const countries: readonly Country[] = countriesIn(dataset.figures);

/** The country at this address, or undefined. */
export function countryBySlug(slug: string): Country | undefined {
  return countries.find((country) => country.slug === slug);
}

/** The countries with enough figures among these for a page, those with the most first. */
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

/** A name in the form used in addresses. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}
