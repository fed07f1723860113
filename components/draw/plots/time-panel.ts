import { isSingle } from '../../../data/edtf';
import { MEASURES } from '../../../data/measure';
import type { Row } from '../chart';
import type { Colour } from '../theme';
import type { Days } from './time-scale';

/**
 * The date at which a row is placed: a `moment` somewhere between two ISO days (equal if the day is known), or a
 * `stretch` of days. An end that isn't given is null.
 */
export type When =
  | { readonly kind: 'moment'; readonly first: string; readonly last: string }
  | { readonly kind: 'stretch'; readonly first: string | null; readonly last: string | null };

/** A well-known date, drawn as a dotted line with a word. */
export type Guide = { readonly day: string; readonly text: string };

/** A small picture of one measure in one unit against time, with its own axis. */
export type TimePanel = {
  /** The heading: what is counted, and its unit. */
  readonly title: string;
  /** What else readers must know, in the quiet style. */
  readonly note?: string;
  readonly rows: readonly Row[];
  /** One colour for the panel, or one for each row. */
  readonly colour: Colour | ((row: Row) => Colour);
  /** The heading's colour; by default the panel's if it has just one, else that of text. */
  readonly heading?: Colour;
  /** The meanings of the rows' colours, below the heading. */
  readonly keys?: readonly { readonly colour: Colour; readonly text: string }[];
  /** The days of its axis; null places the rows side by side in their order. */
  readonly days: Days | null;
  /** The date at which each row is placed; `whenOf` by default. */
  readonly when?: (row: Row) => When | null;
  /** A row's position among the bars of its year, from 0; null if it is not a bar. Without it no row is a bar. */
  readonly bar?: (row: Row) => number | null;
  /** Labels below a row on an axis without days, longest first; neighbours with the same label share it. */
  readonly under?: (row: Row) => readonly string[];
  /** The order in which labels are placed, lowest first; by default the newest first. */
  readonly rank?: (row: Row) => number;
  /** Whether a row's mark has a label if there is room; by default all have. */
  readonly labelled?: (row: Row) => boolean;
  /** The lines of a label, the first in bold and tried alone if there is no room for all; by default the value. */
  readonly label?: (row: Row) => readonly string[];
  /** A label in several forms, the longest first. */
  readonly labels?: (row: Row) => readonly (readonly string[])[];
  /** The shortest label; by default for an open value its bare number, as its arrow says the rest. */
  readonly brief?: (row: Row) => string | undefined;
  /** Whether as many rows as possible have a label, in few words if necessary. */
  readonly many?: boolean;
  readonly guides?: readonly Guide[];
  /** Rows that may be the same figure, with a bracket below their marks and the text that says so. */
  readonly bracket?: { readonly ids: readonly string[]; readonly text: string };
  /** Upper end of the axis; by default its largest number. */
  readonly to?: number;
  /** Whether the axis of numbers is logarithmic: it begins at the least number, and all must be above zero. */
  readonly log?: boolean;
  /** Panels with the same name share an axis of numbers, labelled once per line. */
  readonly scale?: string;
  /** The number of lines its axis of numbers aims at; by default as many as its height has room for. */
  readonly ticks?: number;
  readonly sayTick?: (n: number) => string;
  /** Height of the plot in px, headroom included. */
  readonly height?: number;
  /** Whether it has a line to itself in the wide composition. */
  readonly whole?: boolean;
  /** Its share of a line's width, relative to the panels beside it; 1 by default. */
  readonly grow?: number;
  /** The label of the column of rows without a date. */
  readonly undated?: string;
  /** The width of that column, in px at the least width. */
  readonly undatedWidth?: number;
};

/**
 * The date at which a figure is placed. A flow covers the days of its period; a stock is on its day, or somewhere in
 * its month or year if only that is known. Null without a date.
 */
export function whenOf({ of }: Row): When | null {
  if (!('period' in of)) return null;
  const { period, reported, measure } = of;
  if (period === null) return reported && { kind: 'moment', first: reported.first, last: reported.last };
  const { start, end } = period;
  if (start && isSingle(period) && MEASURES[measure].kind !== 'flow')
    return { kind: 'moment', first: start.first, last: start.last };
  if (start && end && start.first === end.last) return { kind: 'moment', first: start.first, last: end.last };
  return { kind: 'stretch', first: start?.first ?? null, last: end?.last ?? null };
}

/** The date of a number counted up to a day: that day, or somewhere in its month or year. Null without a date. */
export function countedTo({ of }: Row): When | null {
  if (!('period' in of)) return null;
  const date = of.period?.end ?? of.reported;
  return date && { kind: 'moment', first: date.first, last: date.last };
}
