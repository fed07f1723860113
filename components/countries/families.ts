import type { MeasureCode } from '../../data/measure';
import type { Figure } from '../../data/translate';

/** The subject of a country's panel. Stocks and flows are never in the same family. */
export type Family = 'there' | 'residents' | 'moves' | 'border' | 'met' | 'permits' | 'papers' | 'asylum' | 'outcome';

/** The families in the order of their panels, with the measure of each, or one for each direction. */
export const FAMILIES: Readonly<Record<Family, { readonly in: MeasureCode; readonly out?: MeasureCode }>> = {
  there: { in: 'wartime-stock' },
  residents: { in: 'residents-in-country' },
  moves: { in: 'registered-immigration', out: 'host-country-departures' },
  border: { in: 'border-entries', out: 'border-exits' },
  met: { in: 'encounters' },
  permits: { in: 'first-permits-issued' },
  papers: { in: 'other-status-registrations' },
  asylum: { in: 'asylum-applications' },
  outcome: { in: 'protection-outcome' },
};

/** Families that count people in the country on a day, by any definition; each dot's label says what it counts. */
export const STOCKS: readonly Family[] = ['there', 'residents'];

/** Variants that belong to the same count, such as its later releases or other periods. */
const SAME_COUNT: Readonly<Record<string, string>> = {
  'crossings-in-year': 'border-entries',
  'border-exits': 'border-entries',
  'first-release': 'first-permits-issued',
  'later-release': 'first-permits-issued',
};

/**
 * Counts that include others than Russians, by id or series, and counts of one city or one kind of permit: the table
 * has them, but they share no axis with a country's Russians.
 */
const NOT_COMPARABLE: readonly string[] = [
  'cyp-all-foreigners-2025-09',
  'isr-cis-year',
  'kaz-almaty-settled-2023',
  'mne-permanent',
];

/** The family of a figure, and whether it counts departures; null if no panel draws it. */
export function familyOf({ id, series, measure }: Figure): { readonly family: Family; readonly out: boolean } | null {
  if (NOT_COMPARABLE.includes(id) || NOT_COMPARABLE.includes(series ?? '')) return null;
  for (const [family, measures] of Object.entries(FAMILIES) as [Family, (typeof FAMILIES)[Family]][]) {
    if (measures.in === measure || measures.out === measure) return { family, out: measures.out === measure };
  }
  return null;
}

/**
 * A key shared by the figures that may be on one axis: all counts of people in the country of one family and unit;
 * flows only if counted in the same way.
 */
export function countKeyOf(figure: Figure, family: Family): string {
  const variant = SAME_COUNT[figure.variant] ?? figure.variant;
  if (STOCKS.includes(family)) return figure.unit;
  const isPaired = FAMILIES[family].out !== undefined;
  return `${figure.unit} ${isPaired || SAME_COUNT[figure.variant] ? variant : (figure.series ?? variant)}`;
}
