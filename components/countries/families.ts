import type { MeasureCode } from '../../data/measure';
import type { Figure } from '../../data/translate';

/** What one panel of a country can be about. Stocks and flows are never of one family. */
export type Family = 'there' | 'residents' | 'moves' | 'border' | 'met' | 'permits' | 'papers' | 'asylum' | 'outcome';

/** The families in the order of their panels, with the measures that each is made of, inwards and outwards. */
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

/** Those whose numbers are how many there are on a day, whoever counts: each dot says what it counts. */
export const STOCKS: readonly Family[] = ['there', 'residents'];

/** Variants that are one count in several states, or of several periods. */
const ALIKE: Readonly<Record<string, string>> = {
  'crossings-in-year': 'border-entries',
  'border-exits': 'border-entries',
  'first-release': 'first-permits-issued',
  'later-release': 'first-permits-issued',
};

/**
 * Counts of others together with Russians, by id or series, and counts of a city or of one kind of permit beside the whole:
 * they stand in the table, and on no axis of a country's Russians.
 */
const APART: readonly string[] = [
  'cyp-all-foreigners-2025-09',
  'isr-cis-year',
  'kaz-almaty-settled-2023',
  'mne-permanent',
];

/** The family that a figure belongs to, and whether its way is outwards; null where it is drawn in no panel. */
export function familyOf({ id, series, measure }: Figure): { readonly family: Family; readonly out: boolean } | null {
  if (APART.includes(id) || APART.includes(series ?? '')) return null;
  for (const [family, ways] of Object.entries(FAMILIES) as [Family, (typeof FAMILIES)[Family]][]) {
    if (ways.in === measure || ways.out === measure) return { family, out: ways.out === measure };
  }
  return null;
}

/**
 * What a figure may stand on one axis with: a count of people there with every other of its measure; a flow with what was
 * counted in the same way.
 */
export function countOf(figure: Figure, family: Family): string {
  const variant = ALIKE[figure.variant] ?? figure.variant;
  if (STOCKS.includes(family)) return figure.unit;
  const isPaired = FAMILIES[family].out !== undefined;
  return `${figure.unit} ${isPaired || ALIKE[figure.variant] ? variant : (figure.series ?? variant)}`;
}
