import { sayMeasure } from '../../../data/say';
import type { UnstampedValue } from '../../../data/value';
import { type Lang, UNITS, type Unit } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { mayBeCompared, whyNot } from './why-not';

/** By how much one figure is more than another: its least and its most, equal where it is one number. */
export type Difference = Ends & { readonly unit: Unit };
type Ends = { readonly low: number; readonly high: number; readonly approximate: boolean };

/**
 * What is left of `a` without `b`, ends and all: of two ranges the difference is a range too, and it may run from below to
 * above zero. Null where no difference is known (an open end, words) or where it would mean nothing (another unit, measure,
 * country or group, or two tellings of one figure).
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

/** How far apart two figures are, in words with the unit; where either may be the higher, how far at most. */
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

/** Without the dust of binary fractions: 8.6 less 8.2 is 0.4. */
const exact = (n: number) => Number(n.toPrecision(12));
