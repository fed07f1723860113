import type { Span } from '../../../data/span';

/** A month as addresses and month fields write it. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Whether a span touches the months from `from` to `to` (YYYY-MM, both in it, null for open). An end that
 * the source doesn't give reaches no further than the end it does give; what has no date lies in no period.
 */
export function inMonths(span: Span, from: string | null, to: string | null): boolean {
  const first = span.first ?? span.last;
  const last = span.last ?? span.first;
  if (first === null || last === null) return false;
  return (from === null || last.slice(0, 7) >= from) && (to === null || first.slice(0, 7) <= to);
}
