import { DataError } from '../errors';
import { familyOf, type MeasureCode } from '../measure';
import type { OriginalDataset, OriginalFigure } from '../parse';
import type { Unit } from '../vocabulary';

/** The numbers that a unit can have: from `low` to `high`, and only integers when `whole`. */
type Bounds = { readonly low: number; readonly high: number; readonly whole: boolean };

/** More than there are people: a larger count has a digit too many. */
const MOST = 10_000_000_000;
const SHARE: Bounds = { low: 0, high: 100, whole: false };
const DIFFERENCE: Bounds = { low: -100, high: 100, whole: false };
const COUNT: Bounds = { low: 0, high: MOST, whole: true };

/** Units whose numbers are neither counts nor parts of a whole. */
const OWN: Partial<Record<Unit, Bounds>> = {
  // Nothing falls by more than 100 percent, but it may rise many times over.
  'percent-change': { low: -100, high: 10_000, whole: false },
  'percentage-points': DIFFERENCE,
  'percent-or-points': SHARE,
  'balance-points': DIFFERENCE,
  'per-100-researchers': DIFFERENCE,
  'cases-a-month': { low: 0, high: 1_000_000, whole: false },
  days: { low: 0, high: 36_525, whole: true },
  years: { low: 0, high: 120, whole: false },
  times: { low: 0, high: 1000, whole: false },
  // At most as many ranks as there are countries.
  rank: { low: 1, high: 200, whole: true },
  usd: { low: 0, high: 1e15, whole: false },
};

/** Arrivals minus departures: the one count that may be negative. */
const BALANCE: MeasureCode = 'net-migration';

function boundsOf({ unit, measure }: Pick<OriginalFigure, 'unit' | 'measure'>): Bounds | null {
  if (unit === 'words') return null;
  const own = OWN[unit];
  if (own) return own;
  if (familyOf(unit) === 'share') return SHARE;
  return measure === BALANCE ? { ...COUNT, low: -MOST } : COUNT;
}

/** Numbers that their unit can't have: 540 percent, −200,000 people, two and a half permits. */
export function checkValueRange({ figures }: Pick<OriginalDataset, 'figures'>): DataError[] {
  return figures.flatMap((figure) => {
    const bounds = boundsOf(figure);
    return (['value', 'low', 'high'] as const).flatMap((field) => {
      const n = figure[field];
      const rule = n === null ? null : ruleBroken(n, bounds, figure.unit);
      if (rule === null) return [];
      return new DataError({
        file: `data/figures/${figure.topic}.json`,
        record: figure.id,
        rule: `field "${field}": ${n} ${rule}`,
        wayOut: 'Correct the number, the unit or the measure.',
      });
    });
  });
}

function ruleBroken(n: number, bounds: Bounds | null, unit: Unit): string | null {
  if (bounds === null) return `is a number, and the unit "${unit}" has none`;
  const { low, high, whole } = bounds;
  if (n < low || n > high) return `is out of the range of the unit "${unit}", which goes from ${low} to ${high}`;
  return whole && !Number.isInteger(n) ? `is no whole number, and the unit "${unit}" counts what comes whole` : null;
}
