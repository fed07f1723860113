import type { MeasureCode } from '../../../data/measure';
import { sayMeasure } from '../../../data/say';
import type { UnstampedValue } from '../../../data/value';
import { type Lang, UNITS, type Unit } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { hasNumber } from '../view';

/** A reason why figures may not be compared. */
export type Obstacle =
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  | { readonly kind: 'measures'; readonly codes: readonly MeasureCode[] }
  | { readonly kind: 'wordless'; readonly count: number; readonly all: boolean }
  | { readonly kind: 'one'; readonly all: boolean }
  | { readonly kind: 'places'; readonly codes: readonly (string | null)[] }
  | { readonly kind: 'populations' }
  | { readonly kind: 'periods' };

/**
 * Why figures may not be compared, the most serious reason first; empty for figures that count the same people in the
 * same place at the same time in the same unit. Based on the records alone: populations with the same code may still
 * have been counted differently.
 */
export function whyNot(figures: readonly ExploreFigure[]): readonly Obstacle[] {
  const units = distinct(figures.map(({ unit }) => unit));
  const measures = distinct(figures.map(({ measure }) => measure));
  const places = distinct(figures.map(({ place }) => place));
  const wordless = figures.filter((figure) => !hasNumber(figure)).length;
  const ids = distinct(figures.map(({ id }) => id));
  const originals = distinct(figures.map(({ id, repeats }) => repeats ?? id));
  const obstacles: (Obstacle | false)[] = [
    units.length > 1 && { kind: 'units', units },
    measures.length > 1 && { kind: 'measures', codes: measures },
    wordless > 0 && { kind: 'wordless', count: wordless, all: wordless === figures.length },
    originals.length < ids.length && { kind: 'one', all: originals.length === 1 },
    places.length > 1 && { kind: 'places', codes: places },
    distinct(figures.map(({ variant }) => variant)).length > 1 && { kind: 'populations' },
    distinct(figures.map(({ span }) => `${span.first} ${span.last}`)).length > 1 && { kind: 'periods' },
  ];
  return obstacles.filter((obstacle) => obstacle !== false);
}

/** Whether figures may be subtracted: only their periods may differ. */
export function mayBeCompared(obstacles: readonly Obstacle[]): boolean {
  return obstacles.every(({ kind }) => kind === 'periods');
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** By how much one figure exceeds another: lower and upper bound, equal if it is a single number. */
export type Difference = Ends & { readonly unit: Unit };
type Ends = { readonly low: number; readonly high: number; readonly approximate: boolean };

/**
 * `a` minus `b` in interval arithmetic: the difference of ranges is a range and may include zero. Null if it is unknown
 * (an open end, words) or meaningless (another unit, measure, country or population, or the same figure from two
 * sources).
 */
export function differenceOf(a: ExploreFigure, b: ExploreFigure): Difference | null {
  const [first, second] = [endsOf(a.measured), endsOf(b.measured)];
  if (!first || !second || !mayBeCompared(whyNot([a, b]))) return null;
  return {
    low: exact(first.low - second.high),
    high: exact(first.high - second.low),
    approximate: first.approximate || second.approximate,
    unit: UNITS[a.unit].unit === 'percent' ? 'percentage-points' : a.unit,
  };
}

/** How far apart two figures are, in words with the unit; if either may be the higher, how far at most. */
export function sayDifference({ low, high, approximate, unit }: Difference, lang: Lang): string {
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  const apart = (): UnstampedValue => {
    if (low === high) return { kind: 'point', at: far, approximate };
    return low < 0 && high > 0
      ? { kind: 'at-most', high: far, strict: false }
      : { kind: 'range', low: near, high: far };
  };
  return sayMeasure({ measured: apart(), unit, stated_as: null }, lang);
}

function endsOf(measured: UnstampedValue): Ends | null {
  if (measured.kind === 'range') return { low: measured.low, high: measured.high, approximate: false };
  if (measured.kind === 'point') return { low: measured.at, high: measured.at, approximate: measured.approximate };
  return null;
}

/** Without the rounding error of binary fractions: 8.6 less 8.2 is 0.4. */
const exact = (n: number) => Number(n.toPrecision(12));
