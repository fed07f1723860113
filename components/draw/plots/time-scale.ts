import { type ScaleTime, scaleUtc } from 'd3';
import type { Drawable } from '../chart';
import { px } from '../marks/px';

const DAY = 86_400_000;

/** A stretch of whole days, both ends in it, as ISO dates. */
export type Days = { readonly first: string; readonly last: string };

/** A stretch of days on px. A day is a stretch too: it begins at `start` and is over at `end`. */
export type TimeScale = {
  readonly start: (day: string) => number;
  readonly end: (day: string) => number;
  readonly days: Days;
};

/** A time on a scale, in px. Only a known day is a point; a known month is as wide as the month. */
export type PlacedTime =
  | { readonly kind: 'day'; readonly x: number }
  | { readonly kind: 'month'; readonly x1: number; readonly x2: number }
  | {
      readonly kind: 'span';
      readonly x1: number;
      readonly x2: number;
      /** `stop`: known to the day. `about`: near that day. `month`: somewhere from `loose` on. `open`: not given. */
      readonly end: 'stop' | 'about' | 'month' | 'open';
      /** Where the stretch begins in which the end lies; `x2` where it isn't loose. */
      readonly loose: number;
    };

/** Length in px of the arrow of a span without an end. It is a sign, not a stretch of time. */
export const OPEN_SPAN = 24;

/** A scale from the beginning of the first day to the end of the last. */
export function timeScale(days: Days, range: readonly [number, number]): TimeScale {
  const exact: ScaleTime<number, number> = scaleUtc([midnight(days.first), midnight(days.last) + DAY], [...range]);
  const scale = (time: number) => px(exact(time));
  const inside = (day: string): string => {
    if (day < days.first || day > days.last) throw new RangeError(`timeline: ${day} is outside its axis`);
    return day;
  };
  return { days, start: (day) => scale(midnight(inside(day))), end: (day) => scale(midnight(inside(day)) + DAY) };
}

/** Puts an event or the span of a figure on a scale. `about` when the source gives the end as near a day. */
export function placeTime(of: Drawable, { start, end }: TimeScale, about = false): PlacedTime {
  if ('date' in of) {
    const { first, last } = monthOf(of.date);
    return of.date_precision === 'month'
      ? { kind: 'month', x1: start(first), x2: end(last) }
      : { kind: 'day', x: px((start(of.date) + end(of.date)) / 2) };
  }
  if (!('period_start' in of) || of.period_start === null) throw new TypeError(`timeline: ${of.id} has no first day`);
  const x1 = start(of.period_start);
  if (of.period_end === null) return { kind: 'span', x1, x2: x1 + OPEN_SPAN, end: 'open', loose: x1 };
  const x2 = end(of.period_end);
  // A month given as the end is recorded by its last day, which also dates the figure.
  const byMonth = of.as_of_precision === 'month' && of.as_of === of.period_end;
  if (byMonth) return { kind: 'span', x1, x2, end: 'month', loose: start(monthOf(of.period_end).first) };
  return { kind: 'span', x1, x2, end: about ? 'about' : 'stop', loose: x2 };
}

/** Where the ink of a placed time begins and ends, in px. */
export function timeExtent(placed: PlacedTime): readonly [number, number] {
  return placed.kind === 'day' ? [placed.x - 7, placed.x + 7] : [placed.x1, placed.x2];
}

/** The first days of the months that begin within some days. */
export function monthStarts({ first, last }: Days): readonly string[] {
  return daysOf({ first, last }).filter((day) => day.endsWith('-01'));
}

/** Every day of a stretch. */
export function daysOf({ first, last }: Days): readonly string[] {
  const count = Math.round((midnight(last) - midnight(first)) / DAY) + 1;
  return Array.from({ length: count }, (_, i) => iso(midnight(first) + i * DAY));
}

function monthOf(day: string): Days {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return { first: `${day.slice(0, 7)}-01`, last: iso(Date.UTC(year, month, 0)) };
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
