import { type ScaleTime, scaleUtc } from 'd3';
import type { Drawable } from '../chart';
import { DAY, type DayScale, daysOn, midnight, type PlacedTime, placeSpan } from '../marks/place-time';
import { fraction } from '../marks/px';

/** A stretch of whole days, both ends included, as ISO dates. */
export type Days = { readonly first: string; readonly last: string };

/** A stretch of days on a plot, from 0 to 1. */
export type TimeScale = DayScale & { readonly days: Days };

/** A scale from the beginning of the first day to the end of the last. It throws a RangeError on a day outside. */
export function timeScale(days: Days): TimeScale {
  const exact: ScaleTime<number, number> = scaleUtc([midnight(days.first), midnight(days.last) + DAY], [0, 1]);
  const { start, end } = daysOn((time) => fraction(exact(time)));
  const inside = (day: string): string => {
    if (day < days.first || day > days.last)
      throw new RangeError(
        `timeline: ${day} is outside its axis, ${days.first} to ${days.last}. Widen the days of its panel.`,
      );
    return day;
  };
  return { days, start: (day) => start(inside(day)), end: (day) => end(inside(day)) };
}

/**
 * Places an event or the period of a figure on a scale whose plot is `wide` px wide. `about`: the source gives the end
 * as near a day. Throws a TypeError if the record has no date.
 */
export function placeTime(of: Drawable, scale: TimeScale, wide: number, about = false): PlacedTime {
  if ('date' in of) {
    const { first, last } = monthOf(of.date);
    return of.date_precision === 'month'
      ? { kind: 'month', x1: scale.start(first), x2: scale.end(last) }
      : { kind: 'day', x: fraction((scale.start(of.date) + scale.end(of.date)) / 2) };
  }
  const period = 'period' in of ? of.period : null;
  const span = { first: period?.start?.first ?? null, last: period?.end?.last ?? null };
  const placed = placeSpan(span, scale, wide);
  if (!placed) throw new TypeError(`timeline: ${of.id} has neither a date nor a period. Leave its row out.`);
  if (placed.kind !== 'span' || placed.end !== 'stop' || !period?.end) return placed;
  const { precision, first } = period.end;
  if (precision.endsWith('month')) return { ...placed, end: 'month', loose: scale.start(first) };
  return about || precision.startsWith('about') ? { ...placed, end: 'about' } : placed;
}

/** The first days of the months that begin within a stretch. */
export function monthStarts({ first, last }: Days): readonly string[] {
  return daysOf({ first, last }).filter((day) => day.endsWith('-01'));
}

/** Every day of a stretch. */
export function daysOf({ first, last }: Days): readonly string[] {
  const count = Math.round((midnight(last) - midnight(first)) / DAY) + 1;
  return Array.from({ length: count }, (_, i) => iso(midnight(first) + i * DAY));
}

/** The first and the last day of a day's month. */
export function monthOf(day: string): Days {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return { first: `${day.slice(0, 7)}-01`, last: iso(Date.UTC(year, month, 0)) };
}

/** The ISO day of a time in ms, in UTC. */
export const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
