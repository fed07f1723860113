import type { MeasureCode } from '../../../data/measure';
import type { Unit } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { hasNumber } from '../view';

/** A reason why figures may not be set against each other. */
export type Obstacle =
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  | { readonly kind: 'measures'; readonly codes: readonly MeasureCode[] }
  | { readonly kind: 'wordless'; readonly count: number; readonly all: boolean }
  | { readonly kind: 'one'; readonly all: boolean }
  | { readonly kind: 'places'; readonly codes: readonly (string | null)[] }
  | { readonly kind: 'populations' }
  | { readonly kind: 'periods' };

/**
 * Why these figures may not be compared, the weightiest reason first; none for figures that count the
 * same people in the same place at the same time in the same unit. It goes by the records alone: that the
 * populations are coded alike doesn't prove that they were counted alike.
 */
export function whyNot(figures: readonly ExploreFigure[]): readonly Obstacle[] {
  const units = distinct(figures.map(({ unit }) => unit));
  const measures = distinct(figures.map(({ measure }) => measure));
  const places = distinct(figures.map(({ place }) => place));
  const wordless = figures.filter((figure) => !hasNumber(figure)).length;
  const ids = distinct(figures.map(({ id }) => id));
  const told = distinct(figures.map(({ id, repeats }) => repeats ?? id));
  const obstacles: (Obstacle | false)[] = [
    units.length > 1 && { kind: 'units', units },
    measures.length > 1 && { kind: 'measures', codes: measures },
    wordless > 0 && { kind: 'wordless', count: wordless, all: wordless === figures.length },
    told.length < ids.length && { kind: 'one', all: told.length === 1 },
    places.length > 1 && { kind: 'places', codes: places },
    distinct(figures.map(({ variant }) => variant)).length > 1 && { kind: 'populations' },
    distinct(figures.map(({ span }) => `${span.first} ${span.last}`)).length > 1 && { kind: 'periods' },
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}

/** Whether figures may be drawn on one axis and subtracted: only their days may differ. */
export function mayBeCompared(obstacles: readonly Obstacle[]): boolean {
  return obstacles.every(({ kind }) => kind === 'periods');
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
