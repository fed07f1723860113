import { isSingle } from '../../../data/edtf';
import { MEASURES } from '../../../data/measure';
import type { Row } from '../chart';
import type { Colour } from '../theme';
import type { Days } from './time-scale';

/**
 * When a row is placed: at a `moment` somewhere between two days (the same twice where it is known to the day), or over
 * a `stretch` of days. An end that isn't given is null.
 */
export type When =
  | { readonly kind: 'moment'; readonly first: string; readonly last: string }
  | { readonly kind: 'stretch'; readonly first: string | null; readonly last: string | null };

/** A date that the panel's readers know, as a dotted line with a word. */
export type Guide = { readonly day: string; readonly text: string };

/** A small picture of one measure in one unit against time, with an axis from zero of its own. */
export type TimePanel = {
  /** What is counted and in which unit, in the colour of what is counted. */
  readonly title: string;
  /** What else must be known, in the quiet setting. */
  readonly note?: string;
  readonly rows: readonly Row[];
  /** Of the panel, or of each row where two things stand side by side. */
  readonly colour: Colour | ((row: Row) => Colour);
  /** The heading's own colour; without it the panel's, or that of text. */
  readonly heading?: Colour;
  /** What the colours of such rows mean, under the heading. */
  readonly keys?: readonly { readonly colour: Colour; readonly text: string }[];
  /** The days of its axis. Without any the rows stand side by side in their order. */
  readonly days: Days | null;
  /** When each row is placed; without it as `whenOf` says. */
  readonly when?: (row: Row) => When | null;
  /** Which of the bars of a year a row is, from 0; null where it is none. Without it no row is a bar. */
  readonly bar?: (row: Row) => number | null;
  /** What stands under a row where the axis has no days, longest first: the same for neighbours stands once. */
  readonly under?: (row: Row) => readonly string[];
  /** Which labels are placed first, the lower the sooner; without it those of the newest. */
  readonly rank?: (row: Row) => number;
  /** Whether a row's value stands beside its mark, where there is room; all do without it. */
  readonly labelled?: (row: Row) => boolean;
  /** What the label says: the first line in bold. Where it has no room the first line alone is tried. Else the value. */
  readonly label?: (row: Row) => readonly string[];
  /** The same in several forms, the longest first. */
  readonly labels?: (row: Row) => readonly (readonly string[])[];
  /** The shortest that a row may say. Without it a row with an open end says its number alone, as its arrow says the rest. */
  readonly brief?: (row: Row) => string | undefined;
  /** Whether as many rows as can be are labelled, in few words where need be. */
  readonly many?: boolean;
  readonly guides?: readonly Guide[];
  /** Rows that may be one figure told several times, bracketed under their marks, with the word that says so. */
  readonly bracket?: { readonly ids: readonly string[]; readonly text: string };
  /** Upper end of the axis; without it the largest number on it. */
  readonly to?: number;
  /** Whether the axis of numbers is logarithmic: every number must then be above zero, and it begins at the least. */
  readonly log?: boolean;
  /** Panels of the same name have one axis of numbers, written once a line. */
  readonly scale?: string;
  /** How many lines its axis of numbers aims at; without it as many as its height has room for. */
  readonly ticks?: number;
  readonly sayTick?: (n: number) => string;
  /** Height of the plot in px, headroom included. */
  readonly height?: number;
  /** Whether it has a line of its own in the wide composition. */
  readonly whole?: boolean;
  /** Its part of a line's width, against those beside it. */
  readonly grow?: number;
  /** What the column of rows without a date is called. */
  readonly undated?: string;
  /** How wide that column is, in px; without it as wide as charts have it. */
  readonly undatedWidth?: number;
};

/**
 * When a figure is placed. What comes in a period lies over its days; what there is on a day stands on it, and where only
 * the month or the year is known, somewhere in it. Null without any date.
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

/** The same where a number counts up to a day: it stands on that day, or somewhere in its month or year. */
export function countedTo({ of }: Row): When | null {
  if (!('period' in of)) return null;
  const date = of.period?.end ?? of.reported;
  return date && { kind: 'moment', first: date.first, last: date.last };
}
