import { CONFIDENCES, ORIGINS, SOURCE_KINDS, TOPICS, UNIT_CODES, VALUE_KINDS } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';

/** The properties by which figures are chosen, in the order of the controls. */
export const FACETS = ['topic', 'unit', 'place', 'value', 'kind', 'confidence', 'origin'] as const;
export type Facet = (typeof FACETS)[number];

/** What a figure about no single country is filed under. */
export const NO_PLACE = 'none';

/** The option of a facet that a figure belongs to. Each figure has exactly one. */
export function optionOf(figure: ExploreFigure, facet: Facet): string {
  if (facet === 'place') return figure.place ?? NO_PLACE;
  if (facet === 'value') return figure.measured.kind;
  return figure[facet];
}

/** Every option of every facet. Places are those that figures name, in the order of their names. */
export function optionsOf(places: Readonly<Record<string, string>>): Readonly<Record<Facet, readonly string[]>> {
  const named = Object.entries(places).sort(([, a], [, b]) => a.localeCompare(b));
  return {
    topic: TOPICS,
    unit: UNIT_CODES,
    place: [...named.map(([code]) => code), NO_PLACE],
    value: VALUE_KINDS,
    kind: SOURCE_KINDS,
    confidence: CONFIDENCES,
    origin: ORIGINS,
  };
}
