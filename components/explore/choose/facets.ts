import { MEASURE_CODES } from '../../../data/measure';
import type { Figure } from '../../../data/translate';
import {
  CONFIDENCES,
  COUNTERS,
  ORIGINS,
  SOURCE_KINDS,
  type SourceKind,
  TOPICS,
  UNIT_CODES,
  VALUE_KINDS,
} from '../../../data/vocabulary';

/** The properties by which figures are chosen, in the order of the controls: those in the bar, then the others. */
export const FACETS = ['measure', 'place', 'who', 'topic', 'unit', 'value', 'kind', 'confidence', 'origin'] as const;
export type Facet = (typeof FACETS)[number];
/** Those that stand in the bar at once. */
export const FIRST: readonly Facet[] = ['measure', 'place', 'who'];

/** What a figure about no single country is filed under. */
export const NO_PLACE = 'none';

/** The option of a facet that a figure belongs to. Each figure has exactly one. */
export function optionOf(figure: Figure & { readonly kind: SourceKind }, facet: Facet): string {
  if (facet === 'place') return figure.place ?? NO_PLACE;
  if (facet === 'value') return figure.measured.kind;
  if (facet === 'who') return figure.counted_by;
  return figure[facet];
}

/** Every option of every facet. Places are those that figures name. */
export function optionsOf(places: Readonly<Record<string, string>>): Readonly<Record<Facet, readonly string[]>> {
  return {
    measure: MEASURE_CODES,
    place: [...Object.keys(places), NO_PLACE],
    who: COUNTERS,
    topic: TOPICS,
    unit: UNIT_CODES,
    value: VALUE_KINDS,
    kind: SOURCE_KINDS,
    confidence: CONFIDENCES,
    origin: ORIGINS,
  };
}
