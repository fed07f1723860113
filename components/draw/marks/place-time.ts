import type { Span } from '../../../data/span';

/** A day's length and the instant it begins, in ms. */
export const DAY = 86_400_000;
export const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Days on a scale. Each day has a length: it begins at `start` and ends at `end`. */
export type DayScale = { readonly start: (day: string) => number; readonly end: (day: string) => number };

/**
 * A time on a scale: fractions of the plot, or px in a picture of fixed width. Only a known day is a point; where only
 * the month is known, it is as wide as the month.
 */
export type PlacedTime =
  | { readonly kind: 'day'; readonly x: number }
  | { readonly kind: 'month'; readonly x1: number; readonly x2: number }
  | {
      readonly kind: 'span';
      readonly x1: number;
      readonly x2: number;
      readonly begin: 'stop' | 'open';
      /** `stop`: known to the day. `about`: near that day. `month`: between `loose` and `x2`. `open`: not given. */
      readonly end: 'stop' | 'about' | 'month' | 'open';
      /** The earliest that the end may be, if only its month is known. */
      readonly loose: number;
    };

/** Length in px of the arrow of a span without a beginning or an end. It is a sign, not a duration. */
export const OPEN_SPAN = 24;
/** A span narrower than this, in px, is drawn as a day, because its two stops would merge. */
const NARROWEST = 5;

/** Turns a scale of ms into a scale of days. */
export const daysOn = (scale: (ms: number) => number): DayScale => ({
  start: (day) => scale(midnight(day)),
  end: (day) => scale(midnight(day) + DAY),
});

/**
 * Places a span on a scale, its first and last day included. An end that isn't given is open. Null for an undated span.
 * `wide`: the px of one unit of the scale.
 */
export function placeSpan({ first, last }: Span, { start, end }: DayScale, wide = 1): PlacedTime | null {
  const open = OPEN_SPAN / wide;
  if (first !== null && last !== null) {
    const [x1, x2] = [start(first), end(last)];
    if ((x2 - x1) * wide < NARROWEST) return { kind: 'day', x: (x1 + x2) / 2 };
    return { kind: 'span', x1, x2, begin: 'stop', end: 'stop', loose: x2 };
  }
  if (first !== null) {
    const x1 = start(first);
    return { kind: 'span', x1, x2: x1 + open, begin: 'stop', end: 'open', loose: x1 };
  }
  if (last === null) return null;
  const x2 = end(last);
  return { kind: 'span', x1: x2 - open, x2, begin: 'open', end: 'stop', loose: x2 };
}

/** The ends of a placed time's ink, in px. `wide`: the px of one unit of the scale. */
export function timeExtent(placed: PlacedTime, wide = 1): readonly [number, number] {
  return placed.kind === 'day' ? [placed.x * wide - 7, placed.x * wide + 7] : [placed.x1 * wide, placed.x2 * wide];
}
