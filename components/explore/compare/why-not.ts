import type { Unit } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';

/** A reason why figures may not be set against each other. */
export type Obstacle =
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  | { readonly kind: 'places'; readonly codes: readonly (string | null)[] }
  | { readonly kind: 'periods' }
  | { readonly kind: 'populations' }
  | { readonly kind: 'wordless'; readonly count: number; readonly all: boolean };

/**
 * Why these figures may not be compared, the weightiest reason first; none for figures that count the
 * same people in the same place at the same time in the same unit. It goes by the records alone: that the
 * populations are worded alike doesn't prove that they were counted alike.
 */
export function whyNot(figures: readonly ExploreFigure[]): readonly Obstacle[] {
  const units = distinct(figures.map(({ unit }) => unit));
  const codes = distinct(figures.map(({ place }) => place));
  const wordless = figures.filter(({ measured }) => measured.kind === 'word' || measured.kind === 'missing');
  const obstacles: (Obstacle | false)[] = [
    units.length > 1 && { kind: 'units', units },
    wordless.length > 0 && { kind: 'wordless', count: wordless.length, all: wordless.length === figures.length },
    codes.length > 1 && { kind: 'places', codes },
    distinct(figures.map(({ counted }) => counted)).length > 1 && { kind: 'populations' },
    distinct(figures.map(({ span }) => `${span.first} ${span.last}`)).length > 1 && { kind: 'periods' },
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
