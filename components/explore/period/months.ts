import type { ExploreFigure } from '../explore-data';

/** How many figures are about, or were published in, each month of a stretch without gaps. */
export type Month = { readonly month: string; readonly count: number };

/** Figures about older days are counted in the first month: a decade of empty months would hide the rest. */
const FIRST = '2021-01';

/** The months of some figures, each under the last day that it is about. */
export function monthsOf(figures: readonly ExploreFigure[]): readonly Month[] {
  const counts = new Map<string, number>();
  for (const { date } of figures) {
    if (date === null) continue;
    const month = date.slice(0, 7) < FIRST ? FIRST : date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const last = [...counts.keys()].sort().at(-1);
  if (last === undefined) return [];
  const months: Month[] = [];
  for (let month = FIRST; month <= last; month = after(month)) months.push({ month, count: counts.get(month) ?? 0 });
  return months;
}

function after(month: string): string {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 7);
}
