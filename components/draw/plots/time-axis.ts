import { sayDatePart } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import { fraction } from '../marks/px';
import { TICK } from '../marks/row-styles';
import { type TextStyle, textWidth } from '../marks/text';
import { daysOf, monthStarts, type TimeScale } from './time-scale';

/** A line at the beginning of a day or month, as a fraction; the text stands in what it begins. Without room it goes. */
export type TimeTick = { readonly at: number; readonly text: string };

/** The same while it is fitted, in px. */
type Fitted = { readonly x: number; readonly text: string };

export type TimeTicks = { readonly major: readonly TimeTick[]; readonly minor: readonly TimeTick[] };

export const MAJOR: TextStyle = { face: 'sansBold', size: TICK.size };

/** Space in px between a tick's line and its text. */
export const TICK_PAD = 4;

/** How many months or days there may be from one text to the next: quarters and weeks keep a rhythm. */
const STEPS = { month: [1, 3, 6, 12], day: [1, 2, 7, 14] } as const;

/** Calendar ticks of a plot `plot` px wide with `after` px to its right: months under years, or days under months. */
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
    // A tick whose text the line of the next month would cut is left out.
    minor: texts.filter((tick) => tick.text !== '' && !lines.some((x) => x > tick.x && x < endOf(tick))).map(placed),
  };
}

const withFirst = (first: string, days: readonly string[]) => (days[0] === first ? days : [first, ...days]);

/** Texts at the smallest of the steps at which none touches the next. */
function thinned(ticks: readonly Fitted[], right: number, steps: readonly number[]): readonly Fitted[] {
  const kept = steps.map((step) => ticks.filter((_, i) => i % step === 0)).find((shown) => !touch(shown)) ?? [];
  return kept.filter((tick) => endOf(tick) <= right);
}

const touch = (ticks: readonly Fitted[]) =>
  ticks.some((tick, i) => endOf(tick) + 6 > (ticks[i + 1]?.x ?? Number.POSITIVE_INFINITY) + TICK_PAD);

/** Texts that would touch the next one or leave the picture are left out. */
function spaced(ticks: readonly Fitted[], right: number, style: TextStyle): readonly Fitted[] {
  return ticks.map((tick, i) => {
    const room = (ticks[i + 1]?.x ?? right) - tick.x;
    return TICK_PAD + textWidth(tick.text, style) + 4 > room ? { ...tick, text: '' } : tick;
  });
}

const endOf = ({ x, text }: Fitted) => x + TICK_PAD + textWidth(text, TICK);
