import { sayDatePart } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Row } from '../chart';
import { OPEN_END } from '../marks/open-arrow';
import { placeValue } from '../marks/place-value';
import { fraction } from '../marks/px';
import { TICK } from '../marks/row-styles';
import { leading, type TextLine, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import type { PanelPlace } from './layout-panel-head';
import { BOLD, type PlacedTimeLabel } from './place-time-label';
import type { PlacedTimeMark } from './place-time-mark';

/** Horizontal bars, stacked year by year, so that each has room for its number however many a year has. */
export type HorizontalBars = {
  readonly names: readonly TextLine[];
  readonly marks: readonly PlacedTimeMark[];
  readonly labels: readonly PlacedTimeLabel[];
  /** Where bars begin, as a fraction of the whole plot, and where the last one ends, in px down. */
  readonly from: number;
  readonly bottom: number;
};

/** A row drawn as a bar: the first ISO day of its year, its order within the year, and its colour. */
export type YearRow = { readonly row: Row; readonly year: string; readonly lane: number; readonly colour: Colour };

type Place = Pick<PanelPlace, 'from' | 'to' | 'left' | 'right' | 'top' | 'plot' | 'lang'> & { readonly high: number };

/** In px: distance between bars, extra distance between years, thickness, space before a number and after a year. */
const STEP = 18;
const YEARS_APART = 5;
const THICK = 12;
const BEFORE = 7;
const AFTER = 7;
/** Half the least pointer target, in px: the targets of neighbours overlap a little. */
const HALF_TARGET = 12;

/** Stacks the bars of years. The scale is shortened so that every number has room. */
export function layoutHorizontalBars(rows: readonly YearRow[], place: Place): HorizontalBars {
  const { left, right, top, plot, to, high, lang } = place;
  const ordered = rows.toSorted((a, b) => a.year.localeCompare(b.year) || a.lane - b.lane);
  const nameOf = (year: string) => sayDatePart(year, 'year', lang);
  const names = Math.max(...ordered.map(({ year }) => textWidth(nameOf(year), TICK))) + AFTER;
  const from = fraction(place.from + Math.max(0, names - left) / plot);
  const wide = (to - from) * plot;
  const padOf = ({ of }: Row) => BEFORE + (of.measured.kind === 'at-least' ? OPEN_END : 0);
  const room = ordered.map(({ row }) => {
    const most = Math.max(...numbersOf(row.of.measured));
    return (wide + right - padOf(row) - textWidth(row.short, BOLD) - 1) / ((wide * most) / high);
  });
  const share = Math.min(1, ...room);
  const along = (n: number) => fraction(from + (to - from) * share * (n / high));
  let y = top - STEP / 2;
  const placed = ordered.map((one, i) => {
    const isNew = one.year !== ordered[i - 1]?.year;
    y += STEP + (isNew && i > 0 ? YEARS_APART : 0);
    return { ...one, y, isNew };
  });
  return {
    from,
    bottom: y + STEP / 2,
    names: placed.flatMap(({ year, y: at, isNew }) =>
      isNew ? [{ at: from, x: -AFTER, y: at + 4, text: nameOf(year) }] : [],
    ),
    marks: placed.map(({ row, colour, y: at }) => markAt(row, colour, at, { from, to, along })),
    labels: placed.map(({ row, colour, y: middle }) => {
      const end = along(Math.max(...numbersOf(row.of.measured)));
      const [x, step] = [padOf(row), leading(BOLD.size)];
      const box = {
        from: { at: end, x },
        to: { at: end, x: x + textWidth(row.short, BOLD) },
        top: middle - step / 2,
        bottom: middle + step / 2,
      };
      const line = { at: end, x, y: middle + 4.5, text: row.short };
      return { anchor: 'start', colour: row.emphasis === true ? 'accent' : colour, bold: [line], quiet: [], box };
    }),
  };
}

type Along = { readonly from: number; readonly to: number; readonly along: (n: number) => number };

function markAt(row: Row, colour: Colour, y: number, { from, to, along }: Along): PlacedTimeMark {
  const value = placeValue(row.of.measured, along);
  const end = along(Math.max(...numbersOf(row.of.measured)));
  const [top, bottom] = [y - THICK / 2, y + THICK / 2];
  const arrow = value.kind === 'at-least' ? OPEN_END : 0;
  return {
    row,
    colour,
    form: 'horizontal',
    at: fraction((from + end) / 2),
    from,
    to: end,
    open: null,
    cut: { begin: false, end: false },
    value,
    zero: from,
    top,
    bottom,
    ink: [{ from: { at: from, x: 0 }, to: { at: end, x: 1 + arrow }, top, bottom }],
    band: { from: { at: from, x: 0 }, to: { at: to, x: 0 }, top: y - HALF_TARGET, bottom: y + HALF_TARGET },
  };
}
