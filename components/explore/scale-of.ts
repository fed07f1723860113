import { ticks } from 'd3';
import { sayNumber } from '../../data/say';
import { numbersOf, type UnstampedValue } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import type { ExploreScale } from './explore-data';

/** How many labels an axis aims at. */
const TICKS = 4;

/**
 * The axis that holds all these values. It always includes zero, so that a small number looks small, and
 * words and gaps don't stretch it. Null when no value has a number.
 */
export function scaleOf(values: readonly UnstampedValue[], lang: Lang): ExploreScale | null {
  const numbers = values.flatMap((value) => numbersOf(value));
  if (numbers.length === 0) return null;
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const domain = low === high ? ([0, 1] as const) : ([low, high] as const);
  return { domain, ticks: ticks(domain[0], domain[1], TICKS).map((at) => ({ at, label: sayNumber(at, lang) })) };
}
