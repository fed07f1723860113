import { sayDatePart } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import { fraction } from '../marks/px';
import { TICK } from '../marks/row-styles';
import { type TextStyle, textWidth } from '../marks/text';
import { daysOf, monthStarts, type TimeScale } from './time-scale';

/** A line at the start of a period, as a fraction of the plot, with the period's name; empty if there is no room. */
export type TimeTick = { readonly at: number; readonly text: string };

/** A tick in px, while ticks are being fitted. */
type Fitted = { readonly x: number; readonly text: string };

export type TimeTicks = { readonly major: readonly TimeTick[]; readonly minor: readonly TimeTick[] };

export const MAJOR: TextStyle = { face: 'sansBold', size: TICK.size };

/** Space in px between a tick's line and its text. */
export const TICK_PAD = 4;

/** The steps in months or days allowed between texts, so that they mark quarters or weeks. */
const STEPS = { month: [1, 3, 6, 12], day: [1, 2, 7, 14] } as const;

/** Calendar ticks of a plot `plot` px wide with `after` px to its right: months and years, or days and months. */
export function timeTicks(scale: TimeScale, unit: 'month' | 'day', plot: number, after: number, lang: Lang): TimeTicks {
  const right = plot + after;
  const place = (day: string) => scale.start(day) * plot;
  const placed = ({ x, text }: Fitted): TimeTick => ({ at: fraction(x / plot), text });
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
  const lines = major.map(place);
  const texts = thinned(
    minor.map((day) => ({ x: place(day), text: minorText(day) })),
    right,
    STEPS[unit],
  );
  return {
    major: spaced(
      major.map((day) => ({ x: place(day), text: majorText(day) })),
      right,
      MAJOR,
    ).map(placed),
    // A tick is left out if the line of the next major tick would run through its text.
    minor: texts.filter((tick) => tick.text !== '' && !lines.some((x) => x > tick.x && x < endOf(tick))).map(placed),
  };
}

const withFirst = (first: string, days: readonly string[]) => (days[0] === first ? days : [first, ...days]);

/** The texts at the smallest step at which none touch. */
function thinned(ticks: readonly Fitted[], right: number, steps: readonly number[]): readonly Fitted[] {
  const kept = steps.map((step) => ticks.filter((_, i) => i % step === 0)).find((shown) => !touch(shown)) ?? [];
  return kept.filter((tick) => endOf(tick) <= right);
}

const touch = (ticks: readonly Fitted[]) =>
  ticks.some((tick, i) => endOf(tick) + 6 > (ticks[i + 1]?.x ?? Number.POSITIVE_INFINITY) + TICK_PAD);

/** Empties texts that would touch the next one or leave the picture. */
function spaced(ticks: readonly Fitted[], right: number, style: TextStyle): readonly Fitted[] {
  return ticks.map((tick, i) => {
    const room = (ticks[i + 1]?.x ?? right) - tick.x;
    return TICK_PAD + textWidth(tick.text, style) + 4 > room ? { ...tick, text: '' } : tick;
  });
}

const endOf = ({ x, text }: Fitted) => x + TICK_PAD + textWidth(text, TICK);
