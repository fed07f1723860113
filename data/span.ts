import type { EdtfDate } from './edtf';
import type { Figure } from './translate';

/** First and last ISO day, both in it. An end that the source doesn't give is null; undated figures have none. */
export type Span = { readonly first: string | null; readonly last: string | null };

/** The days a figure is about: its period, or else the date on which it was published. */
export function spanOf({ period, reported }: Pick<Figure, 'period' | 'reported'>): Span {
  if (period) return { first: period.start?.first ?? null, last: period.end?.last ?? null };
  return { first: reported?.first ?? null, last: reported?.last ?? null };
}

/**
 * The one date that a label gives a figure: the end of what it is about where that is a day, month or year, or a stretch
 * that has an end; else the date on which it was published. Null when neither is known.
 */
export function dateOf({ period, reported }: Pick<Figure, 'period' | 'reported'>): EdtfDate | null {
  return period?.end ?? reported;
}
