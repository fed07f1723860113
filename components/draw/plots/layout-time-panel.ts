import { scaleLinear, scaleLog, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import type { Row } from '../chart';
import { px } from '../marks/px';
import { TICK } from '../marks/row-styles';
import { leading, type TextLine, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { joinedOf, type Line, lanesOf, piecesOf } from './join-time-marks';
import { type HorizontalBars, layoutHorizontalBars } from './layout-horizontal-bars';
import { layoutGuides, layoutHead, type PanelPlace } from './layout-panel-head';
import { colourOf, isNumber, layoutWords, type PlacedWord } from './layout-time-words';
import { type PlacedBracket, placeBracket } from './place-bracket';
import { formsOfLabel, type PlacedTimeLabel, placeTimeLabels } from './place-time-label';
import { alongDays, type PanelScales, type PlacedTimeMark, placeDot, placeTimeMark } from './place-time-mark';
import { type TimePanel, type When, whenOf } from './time-panel';
import { orderTicks, timeTicks } from './time-ticks';

/** Height of a panel's plot in px, and the part of it above the largest number, for labels and arrows. */
const HEIGHT = 150;
const HEADROOM = 24;
/** Headroom in px if a bar or a dot above this share of the axis is open: it has an arrow and a number above it. */
const OPEN_HEADROOM = 46;
const NEAR_TOP = 0.8;
/** The least px between two lines of an axis of numbers. */
const BETWEEN = 36;
/** Width of the column of rows without a date, and the space before it, in px at the least width. */
const UNDATED = 76;
const BEFORE_UNDATED = 10;

/** A laid-out panel: fractions along the whole plot, px down. */
export type PlacedPanel = {
  readonly from: number;
  readonly to: number;
  /** Where its time axis ends, before the column of rows without a date. */
  readonly timeTo: number;
  readonly heading: Colour;
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  readonly keys: readonly { readonly colour: Colour; readonly lines: readonly TextLine[] }[];
  readonly top: number;
  readonly zero: number;
  /** The lower and the upper end of the axis of numbers, in px down. */
  readonly range: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly line: TextLine | null }[];
  readonly times: readonly { readonly at: number; readonly line: TextLine | null }[];
  readonly undated: { readonly from: number; readonly line: TextLine } | null;
  readonly guides: readonly {
    readonly day: string;
    readonly at: number;
    readonly top: number;
    readonly line: TextLine;
    readonly anchor: 'start' | 'end';
  }[];
  readonly joined: readonly Line[];
  readonly bracket: PlacedBracket | null;
  /** Bars of years drawn horizontally, with the years beside them instead of axes; null if they are vertical. */
  readonly horizontal: HorizontalBars | null;
  readonly marks: readonly PlacedTimeMark[];
  readonly labels: readonly PlacedTimeLabel[];
  readonly words: readonly PlacedWord[];
  readonly bottom: number;
};

/** The least and the greatest number that a panel's axis must include. */
export function domainOf(panel: TimePanel): readonly [number, number] {
  const numbers = panel.rows.flatMap(({ of }) => numbersOf(of.measured));
  if (panel.log) return [Math.min(...numbers), panel.to ?? Math.max(...numbers)];
  return [Math.min(0, ...numbers), panel.to ?? Math.max(0, ...numbers)];
}

/** The values of an axis' ticks, only as many as its height has room for. */
export function ticksOf(panel: TimePanel, [low, high]: readonly [number, number]): readonly number[] {
  const count = panel.ticks ?? Math.max(2, Math.floor((heightOf(panel) - headroomOf(panel, high)) / BETWEEN));
  if (panel.log) return roundOnLog(low, high, count);
  return high > low ? ticks(low, high, count) : [0];
}

/** As many round numbers of a logarithmic axis as there is room for: those with leading digit 1, 2, 5, or fewer. */
function roundOnLog(low: number, high: number, count: number): readonly number[] {
  const all = scaleLog([low, high], [0, 1]).ticks(20);
  const leading = (n: number) => Number(n.toExponential(0)[0]);
  return (
    [[1, 2, 5], [1, 3], [1]]
      .map((some) => all.filter((n) => some.includes(leading(n))))
      .find((some) => some.length <= count) ?? []
  );
}

/** Width in px of the numbers of a panel's axis, including the space before the plot. */
export function axisWidth(panel: TimePanel, domain: readonly [number, number], lang: Lang): number {
  const say = sayTickOf(panel, lang);
  return Math.ceil(Math.max(...ticksOf(panel, domain).map((n) => textWidth(say(n), TICK))) + 7);
}

const sayTickOf = (panel: TimePanel, lang: Lang) => panel.sayTick ?? ((n: number) => sayNumber(n, lang));
const heightOf = ({ height = HEIGHT }: TimePanel) => height;
function headroomOf(panel: TimePanel, high: number): number {
  const { rows, bar, days } = panel;
  const isTall = (row: Row) => (bar?.(row) ?? null) !== null || days === null || whenIn(panel, row)?.kind === 'moment';
  const isOpen = ({ of: { measured } }: Row) => measured.kind === 'at-least' && measured.low > high * NEAR_TOP;
  return rows.some((row) => isOpen(row) && isTall(row)) ? OPEN_HEADROOM : HEADROOM;
}

const whenIn = (panel: TimePanel, row: Row) => (panel.days === null ? null : (panel.when ?? whenOf)(row));

/** Lays out a panel at its place: fractions along the whole plot, px down. */
export function layoutTimePanel(panel: TimePanel, place: PanelPlace): PlacedPanel {
  const { from, to, left, right, plot, lang } = place;
  const wide = (to - from) * plot + left + right;
  const head = layoutHead(panel, place, wide);
  const guides = layoutGuides(panel, place);
  const top = place.top + place.head + place.guides + 4;
  const zeroAt = top + heightOf(panel);
  const [low, high] = place.domain;
  const highAt = top + headroomOf(panel, high);
  const exact = (panel.log ? scaleLog : scaleLinear)([low, high > low ? high : low + 1], [zeroAt, highAt]);
  const y = (n: number) => px(exact(n));

  const numbers = panel.rows.filter(isNumber);
  const when = (row: Row) => whenIn(panel, row);
  const dated = numbers.filter((row) => when(row) !== null);
  const undated = numbers.filter((row) => when(row) === null);
  const hasColumn = panel.days !== null && undated.length > 0;
  const timeTo = hasColumn ? to - ((panel.undatedWidth ?? UNDATED) + BEFORE_UNDATED) / plot : to;
  const column = panel.days === null ? from : timeTo + BEFORE_UNDATED / plot;
  const scales: PanelScales = { from, to: timeTo, days: panel.days, y, zero: y(Math.max(0, low)), top, plot };

  const laneOf = lanesOf(panel, dated, when);
  const marks = [
    ...dated.flatMap((row) => {
      const at = when(row);
      return at ? [placeTimeMark(row, colourOf(panel, row), at, scales, laneOf(row))] : [];
    }),
    ...undated.map((row, i) => {
      const at = column + ((i + 0.5) / undated.length) * (to - column);
      return placeDot(row, colourOf(panel, row), { from: at, to: at }, scales);
    }),
  ];
  const joined = joinedOf(marks.filter(({ row }) => when(row)?.kind !== 'stretch'));
  const bracket = placeBracket(panel.bracket, marks, plot);
  const ordered = [...marks]
    .filter(({ row }) => panel.labelled?.(row) ?? true)
    .sort(
      (a, b) =>
        Number(b.row.emphasis ?? false) - Number(a.row.emphasis ?? false) ||
        (panel.rank?.(a.row) ?? 0) - (panel.rank?.(b.row) ?? 0) ||
        b.at - a.at,
    );
  const others = marks.filter((mark) => !ordered.includes(mark));
  const labels = placeTimeLabels(
    ordered,
    (mark) => {
      const { row } = mark;
      return formsOfLabel(panel.labels?.(row) ?? [panel.label?.(row) ?? [row.short]], mark, lang, panel.brief?.(row));
    },
    {
      taken: [
        ...others.flatMap(({ ink }) => ink),
        ...joined.flatMap((line) => piecesOf(line)),
        // A label across the gap before the column would suggest a date for a row without one.
        ...(hasColumn
          ? [{ from: { at: timeTo, x: 1 }, to: { at: column, x: -1 }, top: place.top, bottom: zeroAt }]
          : []),
        ...(bracket === null ? [] : bracket.ink),
      ],
      crossed: guides.set.map(({ at }) => ({ from: { at, x: -2 }, to: { at, x: 2 }, top: place.top, bottom: zeroAt })),
    },
    { from: { at: from, x: 2 }, to: { at: to, x: right }, top: top - 2, bottom: y(low) - 1, plot },
    panel.many,
  );

  const horizontal = horizontalIn(panel, dated, labels, when, { ...place, top, high });
  const axisY = zeroAt + TICK.size + 5;
  const say = sayTickOf(panel, lang);
  const times =
    panel.days === null
      ? orderTicks(undated, panel.under, { from: column, to, plot })
      : timeTicks(panel.days, (timeTo - from) * plot, lang).map(({ start, middle, text }) => ({
          at: alongDays(scales, start),
          middle: alongDays(scales, middle),
          text,
        }));
  const words = layoutWords(panel, {
    at: from,
    x: -left,
    top: horizontal ? horizontal.bottom + 4 : zeroAt + (times.length > 0 || hasColumn ? 24 : 8),
    width: wide,
  });
  return {
    from,
    to,
    timeTo,
    heading: panel.heading ?? (typeof panel.colour === 'function' ? 'ink' : panel.colour),
    ...head,
    top,
    zero: y(Math.max(0, low)),
    range: [zeroAt, highAt],
    ticks: ticksOf(panel, place.domain).map((n) => ({
      value: n,
      y: y(n),
      line: place.numbered ? { at: from, x: -6, y: y(n) + 4, text: say(n) } : null,
    })),
    times: times.map(({ at, middle, text }) => ({
      at,
      line: text === '' ? null : { at: middle, x: 0, y: axisY, text },
    })),
    undated: hasColumn
      ? { from: column, line: { at: (column + to) / 2, x: 0, y: axisY, text: panel.undated ?? '' } }
      : null,
    guides: (horizontal ? [] : guides.set).map(({ day, at, text, anchor, row }) => {
      const textTop = top - guides.height + row * leading(TICK.size) - 4;
      return {
        day,
        at,
        top: textTop + leading(TICK.size),
        line: { at, x: anchor === 'start' ? -1 : 1, y: textTop + 12, text },
        anchor,
      };
    }),
    joined,
    bracket,
    horizontal,
    marks: horizontal?.marks ?? marks,
    labels: horizontal?.labels ?? labels,
    words: words.placed,
    bottom: words.bottom,
  };
}

/**
 * The bars of a panel laid out horizontally, if it has nothing but bars and vertical ones leave no room for all their
 * numbers: a bar without its number says nothing. Null if they stay vertical.
 */
function horizontalIn(
  panel: TimePanel,
  rows: readonly Row[],
  labels: readonly PlacedTimeLabel[],
  when: (row: Row) => When | null,
  place: Parameters<typeof layoutHorizontalBars>[1],
): HorizontalBars | null {
  if (labels.length >= rows.length || panel.labelled || domainOf(panel)[0] < 0) return null;
  const bars = rows.flatMap((row) => {
    const [lane, at] = [panel.bar?.(row) ?? null, when(row)];
    return lane === null || at === null || at.first === null
      ? []
      : [{ row, lane, year: at.first, colour: colourOf(panel, row) }];
  });
  return bars.length > 0 && bars.length === panel.rows.filter(isNumber).length
    ? layoutHorizontalBars(bars, place)
    : null;
}
