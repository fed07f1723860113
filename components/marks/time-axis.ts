import { sayDatePart } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { SECTION, TICK } from './row-styles';
import { textWidth } from './text';
import { daysOf, monthStarts, type TimeScale } from './time-scale';

/** A line at the beginning of a day or month; the text stands in what it begins. Empty where there's no room. */
export type TimeTick = { readonly x: number; readonly text: string };

export type TimeTicks = { readonly major: readonly TimeTick[]; readonly minor: readonly TimeTick[] };

/** Space in px between a tick's line and its text. */
export const TICK_PAD = 4;

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
  return {
    major: spaced(
      major.map((day) => ({ x: scale.start(day), text: majorText(day) })),
      right,
      SECTION,
    ),
    minor: thinned(
      minor.map((day) => ({ x: scale.start(day), text: minorText(day) })),
      right,
    ),
  };
}

const withFirst = (first: string, days: readonly string[]) => (days[0] === first ? days : [first, ...days]);

/** Every n-th text, with the smallest n at which none touches the next. */
function thinned(ticks: readonly TimeTick[], right: number): readonly TimeTick[] {
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.map((tick, i) => (i % step === 0 ? tick : { ...tick, text: '' }));
    const shown = kept.filter(({ text }) => text !== '');
    const touch = shown.some((tick, i) => endOf(tick) + 6 > (shown[i + 1]?.x ?? Number.POSITIVE_INFINITY) + TICK_PAD);
    if (!touch) return kept.map((tick) => (endOf(tick) > right ? { ...tick, text: '' } : tick));
  }
  return ticks.map((tick) => ({ ...tick, text: '' }));
}

/** Texts that would touch the next one or leave the picture are left out. */
function spaced(ticks: readonly TimeTick[], right: number, style: typeof SECTION): readonly TimeTick[] {
  return ticks.map((tick, i) => {
    const room = (ticks[i + 1]?.x ?? right) - tick.x;
    return TICK_PAD + textWidth(tick.text, style) + 4 > room ? { ...tick, text: '' } : tick;
  });
}

const endOf = ({ x, text }: TimeTick) => x + TICK_PAD + textWidth(text, TICK);
