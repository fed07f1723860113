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

/** The properties to filter figures by, in the order of the controls: those in the bar, then the others. */
export const FACETS = ['measure', 'place', 'who', 'topic', 'unit', 'value', 'kind', 'confidence', 'origin'] as const;
export type Facet = (typeof FACETS)[number];
/** The facets in the bar; the others are under "more". */
export const FIRST: readonly Facet[] = ['measure', 'place', 'who'];

/** The place option of figures about no single country. */
export const NO_PLACE = 'none';

/** The one option of a facet that a figure has. */
export function optionOf(figure: Figure & { readonly kind: SourceKind }, facet: Facet): string {
  if (facet === 'place') return figure.place ?? NO_PLACE;
  if (facet === 'value') return figure.measured.kind;
  if (facet === 'who') return figure.counted_by;
  return figure[facet];
}

/** Every option of every facet; `places` are the countries that figures name, by alpha-3 code. */
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
