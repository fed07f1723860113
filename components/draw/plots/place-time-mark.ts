import type { Row } from '../chart';
import { across, type FluidLine, upright } from '../marks/fluid-lines';
import { DAY, midnight, OPEN_SPAN } from '../marks/place-time';
import { type PlacedValue, placeValue } from '../marks/place-value';
import { fraction } from '../marks/px';
import type { Colour } from '../theme';
import type { FluidBox } from './fluid-box';
import type { When } from './time-panel';
import type { Days } from './time-scale';

/** Half a dot, half the stops of a range, and how far the arrow of an open value reaches, in px. */
export const DOT = 6;
export const STOP = 7;
export const ARROW = 20;
/** Half the ring that the arrow of a claim begins at. */
export const CLAIM = 4;
/** Px from the first stop of a line to the arrow of a bound, and half that arrow's head with some air. */
export const ASIDE = 7;
const HEAD = 7;
/** Half the stops of a dot's tail: how far its day is uncertain. */
export const TAIL = 3;
/** Half the least that a pointer hits. */
const HALF_TARGET = 12;
/** A stretch of days narrower than this, in px, is a dot: its two ends would be one. */
const HAIR = 2 * HALF_TARGET;
/** The part of a year that its bars take together. */
const BARS = 0.8;

/**
 * One row of a panel where it is drawn. `value` is in px down, and of a lying bar along the plot as `zero` is; fractions
 * count along the whole plot.
 */
export type PlacedTimeMark = {
  readonly row: Row;
  readonly colour: Colour;
  readonly form: 'dot' | 'stretch' | 'bar' | 'lying';
  /** The middle, and the two ends: of a dot those of its doubt. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Which end isn't given: the other has an arrow of one length. */
  readonly open: 'begin' | 'end' | null;
  /** Which ends lie outside the axis: the line runs out of it. */
  readonly cut: { readonly begin: boolean; readonly end: boolean };
  readonly value: PlacedValue;
  readonly zero: number;
  /** Its ink from top to bottom. */
  readonly top: number;
  readonly bottom: number;
  /** What no label may touch. */
  readonly ink: readonly FluidBox[];
  /** What a pointer hits. */
  readonly band: FluidBox;
};

/** The stretch of the plot that a panel takes, its axes, and the plot's least width in px. */
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
/** Whether a day lies outside the axis; where none is given it isn't known. */
const isOutside = (day: string | null, days: Days | null) =>
  day !== null && days !== null && (day < days.first || day > days.last);

/** Where an instant is on the axis, as a fraction of the plot; what lies outside stands at its ends. */
export function alongDays({ from, to, days }: PanelScales, ms: number): number {
  if (days === null) return from;
  const [start, end] = [midnight(days.first), midnight(days.last) + DAY];
  return fraction(from + (to - from) * Math.min(1, Math.max(0, (ms - start) / (end - start))));
}

/** Places a row by its date. `lane` is which bar of its stretch it is, of `lanes`; null for none. */
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
  const isNarrow = (x2 - x1) * scales.plot < HAIR && open === null;
  if (when.kind === 'moment' || isNarrow) return placeDot(row, colour, { from: x1, to: x2 }, scales);
  if (open !== null) {
    const at = open === 'begin' ? x2 : x1;
    const [before, after] = open === 'begin' ? [-OPEN_SPAN, 2] : [-2, OPEN_SPAN];
    const side = { from: { at, x: before }, to: { at, x: after } };
    return finish(row, colour, 'stretch', { from: at, to: at, open, cut }, scales, side);
  }
  // Wider than a finger at the least width already.
  const reach = { from: { at: x1, x: 0 }, to: { at: x2, x: 0 } };
  return finish(row, colour, 'stretch', { from: x1, to: x2, open, cut }, scales, reach);
}

/** Places a row as a dot in the middle of where it may be. */
export function placeDot(
  row: Row,
  colour: Colour,
  doubt: { readonly from: number; readonly to: number },
  scales: PanelScales,
): PlacedTimeMark {
  const at = (doubt.from + doubt.to) / 2;
  const reach = { from: { at, x: -HALF_TARGET }, to: { at, x: HALF_TARGET } };
  // What is hardly longer than the dot would be a tail of two stumps.
  const ends = (doubt.to - doubt.from) * scales.plot < HAIR ? { from: at, to: at } : doubt;
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
  // Labels begin at these, and none would keep clear of a neighbour that was rounded the other way.
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
  // Only its arrow is tall: words may stand on the rest of the line.
  const boundOf = (height: number): readonly FluidBox[] => [
    { ...beside, top: height - CLAIM - 1, bottom: height + CLAIM + 1 },
    { from: { at: from, x: ASIDE - HEAD }, to: { at: from, x: ASIDE + HEAD }, top, bottom },
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

/** From where to where a value has ink, in px down. */
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
      return [value.x - (isBar ? 1 : CLAIM + 1), isBar ? zero : value.x + downward(value.x, zero)];
    case 'word':
    case 'missing':
      return [zero, zero];
  }
}

/** The tail of a dot, with stops: the days between which its own lies. Thin, unlike the line between two dots. */
export function tailOf({ form, from, to, value, zero }: PlacedTimeMark): readonly FluidLine[] {
  if (form !== 'dot' || to <= from) return [];
  const y = value.kind === 'range' ? (value.x1 + value.x2) / 2 : 'x' in value ? value.x : zero;
  return [across(from, to, y), upright(from, y - TAIL, y + TAIL), upright(to, y - TAIL, y + TAIL)];
}

/** How long the arrow of a ceiling is: it stops above zero. */
export const downward = (y: number, zero: number) => Math.max(8, Math.min(ARROW, zero - y - 2));
