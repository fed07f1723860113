import type { Figure } from './translate';

/** First and last ISO day, both in it. An end that the source doesn't give is null; undated figures have none. */
export type Span = { readonly first: string | null; readonly last: string | null };

/**
 * The days a figure is about: its period, or else the day, month or year that its date stands for. A date
 * of month or year precision is recorded by the last day, so the stretch begins on the first.
 */
export function spanOf(figure: Pick<Figure, 'period_start' | 'period_end' | 'as_of' | 'as_of_precision'>): Span {
  const { period_start, period_end, as_of, as_of_precision } = figure;
  if (period_start !== null || period_end !== null) return { first: period_start, last: period_end };
  if (as_of === null) return { first: null, last: null };
  if (as_of_precision === 'day') return { first: as_of, last: as_of };
  const first = as_of_precision === 'year' ? `${as_of.slice(0, 4)}-01-01` : `${as_of.slice(0, 7)}-01`;
  return { first, last: as_of };
}
