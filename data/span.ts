import type { EdtfDate } from './edtf';
import type { Figure } from './translate';

/** First and last ISO day, both included. An end that the source doesn't give is null; undated figures have neither. */
export type Span = { readonly first: string | null; readonly last: string | null };

/** The days a figure is about: its period, or else the date on which it was published. */
export function spanOf({ period, reported }: Pick<Figure, 'period' | 'reported'>): Span {
  if (period) return { first: period.start?.first ?? null, last: period.end?.last ?? null };
  return { first: reported?.first ?? null, last: reported?.last ?? null };
}

/** The one date that labels give a figure: the end of its period, else its publication; null when neither is known. */
export function dateOf({ period, reported }: Pick<Figure, 'period' | 'reported'>): EdtfDate | null {
  return period?.end ?? reported;
}
