import { max, rollup, utcFormat, utcMonth } from 'd3';
import type { ExploreFigure } from '../explore-data';

/** A month, YYYY-MM, and its number of figures. */
export type Month = { readonly month: string; readonly count: number };

/** The first month; it counts earlier figures too, because a decade of empty months would hide the rest. */
const FIRST = '2021-01';
const monthOf = utcFormat('%Y-%m');

/** Figures by the month of their date, without gaps from the first month to the latest; undated ones are left out. */
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
