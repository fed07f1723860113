import type { Precision } from './vocabulary';

/**
 * Dates as records write them, a part of EDTF (ISO 8601-2:2019): days, months, years, "~" for about, intervals, and
 * ".." for an end that isn't given. A date covers all the days that it may be: 2022-09 is all of September.
 */
export type EdtfDate = {
  /** The first and the last ISO day that it covers. */
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
};

/** What a number is about: from one date to another. An end that isn't given is null; a single date is both ends. */
export type Period = { readonly start: EdtfDate | null; readonly end: EdtfDate | null };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
const OPEN = '..';

/** A single date, or null when the text is no date of the calendar. */
export function parseEdtfDate(text: string): EdtfDate | null {
  const [, year, month, day, about] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const at = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== first) return null;
  const exact = day ? 'day' : month ? 'month' : 'year';
  // Day 0 of the next month or year is the last of this one.
  const last = day ? at : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return { first, last: last.toISOString().slice(0, 10), precision: about ? `about-${exact}` : exact };
}

/** The inverse of `parseEdtfDate`. */
export function edtfOf({ first, precision }: EdtfDate): string {
  const letters = precision.endsWith('year') ? 4 : precision.endsWith('month') ? 7 : 10;
  return first.slice(0, letters) + (precision.startsWith('about') ? '~' : '');
}

/** A date or an interval, or null when the text is neither, or ends before it begins. */
export function parsePeriod(text: string): Period | null {
  const ends = text.split('/');
  if (ends.length > 2) return null;
  const [start, end] = ends.map((one) => (one === OPEN ? OPEN : parseEdtfDate(one)));
  if (start === null || start === undefined || end === null) return null;
  if (end === undefined) return start === OPEN ? null : { start, end: start };
  if (start === OPEN) return end === OPEN ? null : { start: null, end };
  if (end === OPEN) return { start, end: null };
  return start.first > end.last ? null : { start, end };
}

/** Whether a period is a single date, not an interval. */
export const isSingle = ({ start, end }: Period) => start !== null && start === end;
