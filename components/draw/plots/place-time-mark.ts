import type { Row } from '../chart';
import { across, type FluidLine, upright } from '../marks/fluid-lines';
import { DAY, midnight, OPEN_SPAN } from '../marks/place-time';
import { type PlacedValue, placeValue } from '../marks/place-value';
import { fraction } from '../marks/px';
import type { Colour } from '../theme';
import type { FluidBox } from './fluid-box';
import type { When } from './time-panel';
import type { Days } from './time-scale';

/** Radius of a dot, half the stops of a range, and length of the arrow of an open value, in px. */
export const DOT = 6;
export const STOP = 7;
export const ARROW = 20;
/** Radius of the ring at which the arrow of a claim begins, in px. */
export const CLAIM = 4;
/** Px from the first stop of a line to the arrow of a bound, and half that arrow's head with some space. */
export const ARROW_OFFSET = 7;
const HEAD = 7;
/** Half the stops of a dot's tail, which shows how uncertain its day is, in px. */
export const TAIL = 3;
/** Half the least pointer target, in px. */
const HALF_TARGET = 12;
/** A stretch of days narrower than this, in px, is drawn as a dot, because its two ends would merge. */
const NARROWEST = 2 * HALF_TARGET;
/** The share of a year's width that its bars take together. */
const BARS = 0.8;

/**
 * One placed row of a panel. `value` and `zero` are in px down, or fractions for a horizontal bar; fractions are of the
 * whole plot.
 */
export type PlacedTimeMark = {
  readonly row: Row;
  readonly colour: Colour;
  readonly form: 'dot' | 'stretch' | 'bar' | 'horizontal';
  /** The middle and the two ends, which for a dot show how uncertain its day is. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The end that isn't given, drawn as an arrow of fixed length. */
  readonly open: 'begin' | 'end' | null;
  /** Whether each end is outside the axis, so that the line runs off it. */
  readonly cut: { readonly begin: boolean; readonly end: boolean };
  readonly value: PlacedValue;
  readonly zero: number;
  /** The top and bottom of its ink, in px down. */
  readonly top: number;
  readonly bottom: number;
  /** Boxes that no label may touch. */
  readonly ink: readonly FluidBox[];
  /** The pointer target. */
  readonly band: FluidBox;
};

/** A panel's share of the plot, as fractions, its axes, and the plot's least width in px. */
export type PanelScales = {
  readonly from: number;
  readonly to: number;
  readonly days: Days | null;
  readonly y: (n: number) => number;
  readonly zero: number;
  readonly top: number;
  readonly plot: number;
};

const NOT_CUT = { begin: false, end: false };
/** Whether a day is known to be outside the axis. */
const isOutside = (day: string | null, days: Days | null) =>
  day !== null && days !== null && (day < days.first || day > days.last);

/** The place of an instant on the axis, as a fraction of the plot; instants outside it are moved to its ends. */
export function alongDays({ from, to, days }: PanelScales, ms: number): number {
  if (days === null) return from;
  const [start, end] = [midnight(days.first), midnight(days.last) + DAY];
  return fraction(from + (to - from) * Math.min(1, Math.max(0, (ms - start) / (end - start))));
}

/** Places a row by its date. `lane` is its position among the lanes of its stretch; null if it is not a bar. */
export function placeTimeMark(
  row: Row,
  colour: Colour,
  when: When,
  scales: PanelScales,
  lane: { readonly of: number; readonly lanes: number } | null,
): PlacedTimeMark {
  const { days } = scales;
  const { first, last } = when;
  const cut = { begin: isOutside(first, days), end: isOutside(last, days) };
  const x1 = first === null ? scales.from : alongDays(scales, midnight(first));
  const x2 = last === null ? scales.to : alongDays(scales, midnight(last) + DAY);
  if (when.kind === 'stretch' && lane !== null) {
    const slot = (x2 - x1) / lane.lanes;
    const left = x1 + ((x2 - x1) * (1 - BARS)) / 2 + (lane.of * (x2 - x1) * BARS) / lane.lanes;
    const right = left + ((x2 - x1) * BARS) / lane.lanes;
    const middle = (left + right) / 2;
    const reach =
      slot * scales.plot < 2 * HALF_TARGET
        ? { from: { at: middle, x: -HALF_TARGET }, to: { at: middle, x: HALF_TARGET } }
        : { from: { at: x1 + lane.of * slot, x: 0 }, to: { at: x1 + (lane.of + 1) * slot, x: 0 } };
    return finish(row, colour, 'bar', { from: left, to: right, open: null, cut }, scales, reach);
  }
  const open = first === null ? 'begin' : last === null ? 'end' : null;
  const isNarrow = (x2 - x1) * scales.plot < NARROWEST && open === null;
  if (when.kind === 'moment' || isNarrow) return placeDot(row, colour, { from: x1, to: x2 }, scales);
  if (open !== null) {
    const at = open === 'begin' ? x2 : x1;
    const [before, after] = open === 'begin' ? [-OPEN_SPAN, 2] : [-2, OPEN_SPAN];
    const side = { from: { at, x: before }, to: { at, x: after } };
    return finish(row, colour, 'stretch', { from: at, to: at, open, cut }, scales, side);
  }
  // Wider than a finger even at the least width.
  const reach = { from: { at: x1, x: 0 }, to: { at: x2, x: 0 } };
  return finish(row, colour, 'stretch', { from: x1, to: x2, open, cut }, scales, reach);
}

/** Places a row as a dot in the middle of the days it may be on. */
export function placeDot(
  row: Row,
  colour: Colour,
  doubt: { readonly from: number; readonly to: number },
  scales: PanelScales,
): PlacedTimeMark {
  const at = (doubt.from + doubt.to) / 2;
  const reach = { from: { at, x: -HALF_TARGET }, to: { at, x: HALF_TARGET } };
  // A tail hardly longer than the dot would be two stumps.
  const ends = (doubt.to - doubt.from) * scales.plot < NARROWEST ? { from: at, to: at } : doubt;
  return finish(row, colour, 'dot', { ...ends, open: null, cut: NOT_CUT }, scales, reach);
}

function finish(
  row: Row,
  colour: Colour,
  form: PlacedTimeMark['form'],
  { open, cut, ...ends }: Pick<PlacedTimeMark, 'from' | 'to' | 'open' | 'cut'>,
  { y, zero, top: plotTop }: PanelScales,
  reach: Pick<FluidBox, 'from' | 'to'>,
): PlacedTimeMark {
  // Labels are placed from these, and unrounded ones would miss neighbours that were rounded the other way.
  const [from, to] = [fraction(ends.from), fraction(ends.to)];
  const value = placeValue(row.of.measured, y);
  const half = form === 'dot' ? DOT : form === 'bar' ? 1 : CLAIM + 1;
  const [top, bottom] = inkOf(value, form === 'bar', half, zero);
  const at = (from + to) / 2;
  const side = form === 'bar' ? 1 : form === 'stretch' ? CLAIM + 1 : row.emphasis === true ? DOT + 4 : STOP;
  const beside: FluidBox = { from: { at: from, x: -side }, to: { at: to, x: side }, top, bottom };
  const body: FluidBox =
    form === 'dot'
      ? { from: { at, x: -side }, to: { at, x: side }, top, bottom }
      : open === null
        ? beside
        : { ...reach, top, bottom };
  const middle = (top + bottom) / 2;
  const isBound = value.kind === 'at-least' || value.kind === 'at-most';
  // Only its arrow is tall, so labels may be directly above the rest of the line.
  const boundOf = (height: number): readonly FluidBox[] => [
    { ...beside, top: height - CLAIM - 1, bottom: height + CLAIM + 1 },
    { from: { at: from, x: ARROW_OFFSET - HEAD }, to: { at: from, x: ARROW_OFFSET + HEAD }, top, bottom },
  ];
  return {
    row,
    colour,
    form,
    at: fraction(at),
    from,
    to,
    open,
    cut,
    value,
    zero,
    top,
    bottom,
    ink:
      form === 'dot' && to > from
        ? [body, { from: { at: from, x: 0 }, to: { at: to, x: 0 }, top: middle - TAIL, bottom: middle + TAIL }]
        : form === 'stretch' && open === null && isBound
          ? boundOf(value.x)
          : [body],
    band:
      form === 'bar'
        ? { ...reach, top: plotTop, bottom: zero }
        : { ...reach, top: Math.min(top, middle - HALF_TARGET), bottom: Math.max(bottom, middle + HALF_TARGET) },
  };
}

/** The top and bottom of a value's ink, in px down. */
function inkOf(value: PlacedValue, isBar: boolean, half: number, zero: number): readonly [number, number] {
  const foot = (y: number) => (isBar ? zero : y);
  switch (value.kind) {
    case 'point':
      return [Math.min(value.x, foot(value.x)) - half, Math.max(value.x, foot(value.x)) + (isBar ? 0 : half)];
    case 'range':
      return [value.x2 - 1, foot(value.x1) + 1];
    case 'at-least':
      return [value.x - ARROW, foot(value.x) + (isBar ? 0 : CLAIM + 1)];
    case 'at-most':
      return [value.x - (isBar ? 1 : CLAIM + 1), isBar ? zero : value.x + downArrowLength(value.x, zero)];
    case 'word':
    case 'missing':
      return [zero, zero];
  }
}

/** The tail of a dot, with stops: the days it may be on. Thin, unlike the line between two dots. */
export function tailOf({ form, from, to, value, zero }: PlacedTimeMark): readonly FluidLine[] {
  if (form !== 'dot' || to <= from) return [];
  const y = value.kind === 'range' ? (value.x1 + value.x2) / 2 : 'x' in value ? value.x : zero;
  return [across(from, to, y), upright(from, y - TAIL, y + TAIL), upright(to, y - TAIL, y + TAIL)];
}

/** Length in px of the arrow of a ceiling, which ends above zero. */
export const downArrowLength = (y: number, zero: number) => Math.max(8, Math.min(ARROW, zero - y - 2));
