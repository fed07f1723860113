import { max, rollup, utcFormat, utcMonth } from 'd3';
import type { ExploreFigure } from '../explore-data';

/** How many figures are about, or were published in, each month of a stretch without gaps. */
export type Month = { readonly month: string; readonly count: number };

/** Figures about older days are counted in the first month: a decade of empty months would hide the rest. */
const FIRST = '2021-01';
const monthOf = utcFormat('%Y-%m');

/** The months of some figures, each under the last day that it is about. */
export function monthsOf(figures: readonly ExploreFigure[]): readonly Month[] {
  const counts = rollup(
    figures.flatMap(({ date }) => date ?? []),
    (some) => some.length,
    (date) => (date < FIRST ? FIRST : date.slice(0, 7)),
  );
  const last = max(counts.keys()) ?? FIRST;
  return utcMonth
    .range(new Date(FIRST), utcMonth.offset(new Date(last), 1))
    .map(monthOf)
    .map((month) => ({ month, count: counts.get(month) ?? 0 }));
}
