import { sayDatePart } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import { TICK } from '../marks/row-styles';
import { type TextStyle, textWidth } from '../marks/text';
import { daysOf, monthStarts, type TimeScale } from './time-scale';

/** A line at the beginning of a day or month; the text stands in what it begins. Empty where there's no room. */
export type TimeTick = { readonly x: number; readonly text: string };

export type TimeTicks = { readonly major: readonly TimeTick[]; readonly minor: readonly TimeTick[] };

export const MAJOR: TextStyle = { face: 'sansBold', size: TICK.size };

/** Space in px between a tick's line and its text. */
export const TICK_PAD = 4;

/** How many months or days there may be from one text to the next: quarters and weeks keep a rhythm. */
const STEPS = { month: [1, 3, 6, 12], day: [1, 2, 7, 14] } as const;

/** Calendar ticks: months under years, or days under months. */
export function timeTicks(scale: TimeScale, unit: 'month' | 'day', right: number, lang: Lang): TimeTicks {
  const { first } = scale.days;
  const months = withFirst(first, monthStarts(scale.days));
  const minor = unit === 'month' ? months : daysOf(scale.days);
  const major =
    unit === 'month'
      ? withFirst(
          first,
          months.filter((day) => day.endsWith('-01-01')),
        )
      : months;
  const minorText = (day: string) => sayDatePart(day, unit, lang);
  const majorText = (day: string) => sayDatePart(day, unit === 'month' ? 'year' : 'month', lang);
  const lines = major.map((day) => scale.start(day));
  const texts = thinned(
    minor.map((day) => ({ x: scale.start(day), text: minorText(day) })),
    right,
    STEPS[unit],
  );
  return {
    major: spaced(
      major.map((day) => ({ x: scale.start(day), text: majorText(day) })),
      right,
      MAJOR,
    ),
    // A tick whose text the line of the next month would cut is left out.
    minor: texts.filter((tick) => tick.text === '' || !lines.some((x) => x > tick.x && x < endOf(tick))),
  };
}

const withFirst = (first: string, days: readonly string[]) => (days[0] === first ? days : [first, ...days]);

/** Lines closer than this, in px, look like a hatch: those without a text are left out. */
const DENSE = 11;

/** Texts at the smallest of the steps at which none touches the next. */
function thinned(ticks: readonly TimeTick[], right: number, steps: readonly number[]): readonly TimeTick[] {
  const kept = steps.map((step) => ticks.filter((_, i) => i % step === 0)).find((shown) => !touch(shown)) ?? [];
  const texts = new Set(kept.filter((tick) => endOf(tick) <= right));
  const dense = (ticks[1]?.x ?? 0) - (ticks[0]?.x ?? 0) < DENSE;
  return (dense ? kept : ticks).map((tick) => (texts.has(tick) ? tick : { ...tick, text: '' }));
}

const touch = (ticks: readonly TimeTick[]) =>
  ticks.some((tick, i) => endOf(tick) + 6 > (ticks[i + 1]?.x ?? Number.POSITIVE_INFINITY) + TICK_PAD);

/** Texts that would touch the next one or leave the picture are left out. */
function spaced(ticks: readonly TimeTick[], right: number, style: TextStyle): readonly TimeTick[] {
  return ticks.map((tick, i) => {
    const room = (ticks[i + 1]?.x ?? right) - tick.x;
    return TICK_PAD + textWidth(tick.text, style) + 4 > room ? { ...tick, text: '' } : tick;
  });
}

const endOf = ({ x, text }: TimeTick) => x + TICK_PAD + textWidth(text, TICK);
