import { utcDay, utcMonth, utcYear } from 'd3';
import { sayDatePart } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import type { Row } from '../chart';
import { DAY, midnight } from '../marks/place-time';
import { fraction } from '../marks/px';
import { TICK } from '../marks/row-styles';
import { textWidth } from '../marks/text';
import { type Days, iso } from './time-scale';

/** A line of a time axis at the start of a period, and the middle of the period, where its label is; both in ms. */
export type TimeTick = { readonly start: number; readonly middle: number; readonly text: string };

/** The least space between two labels, in px. */
const APART = 8;
/** The longest axes, in days, with ticks for days and for months. */
const IN_DAYS = 45;
const IN_MONTHS = 430;

const PARTS = { year: utcYear, month: utcMonth, monthDay: utcDay } as const;

/**
 * The years of an axis, or the months or days of a short one, each labelled in its middle. If labels would touch on an
 * axis `wide` px wide, only every second keeps its text, or every third, and so on. All keep their lines.
 */
export function timeTicks({ first, last }: Days, wide: number, lang: Lang): readonly TimeTick[] {
  const [start, end] = [midnight(first), midnight(last) + DAY];
  const days = (end - start) / DAY;
  const part = days <= IN_DAYS ? 'monthDay' : days <= IN_MONTHS ? 'month' : 'year';
  const interval = PARTS[part];
  const begins = [...new Set([start, ...interval.range(new Date(start), new Date(end)).map(Number)])];
  const ticks = begins.map((begin, i) => {
    const stop = begins[i + 1] ?? end;
    return {
      start: begin,
      middle: (begin + stop) / 2,
      text: sayDatePart(iso(begin), part, lang),
      room: ((stop - begin) / (end - start)) * wide,
    };
  });
  const usual = Math.max(...ticks.map(({ room }) => room));
  const needed = Math.max(...ticks.map(({ text }) => textWidth(text, TICK))) + APART;
  const step = Math.max(1, Math.ceil(needed / usual));
  return ticks.map(({ start: at, middle, text, room }, i) => ({
    start: at,
    middle,
    // Part of a year at an edge may have no room for its label.
    text: i % step === 0 && room * step >= textWidth(text, TICK) ? text : '',
  }));
}

/**
 * Labels below rows placed in their order, between two fractions of a plot. Neighbours with the same label share it.
 * If the longest form has no room, all take a shorter one; the result is empty if no form has room.
 */
export function orderTicks(
  rows: readonly Row[],
  under: ((row: Row) => readonly string[]) | undefined,
  { from, to, plot }: { readonly from: number; readonly to: number; readonly plot: number },
) {
  const [first] = rows;
  const lengths = under && first ? under(first).length : 0;
  const each = (to - from) / rows.length;
  const set = Array.from({ length: lengths }, (_, i) => {
    const runs: { at: number; middle: number; count: number; text: string }[] = [];
    rows.forEach((row, place) => {
      const text = under?.(row)[i] ?? '';
      const last = runs.at(-1);
      const at = last?.text === text ? last.at : from + place * each;
      const count = last?.text === text ? last.count + 1 : 1;
      const run = { at: fraction(at), middle: fraction(at + (count * each) / 2), count, text };
      if (last?.text === text) runs.splice(-1, 1, run);
      else runs.push(run);
    });
    return runs;
  });
  const fits = (runs: (typeof set)[number]) =>
    runs.every(({ count, text }) => textWidth(text, TICK) + APART / 2 <= count * each * plot);
  return set.find(fits) ?? [];
}
