import { scaleLinear } from 'd3';
import { type Composition, type Geometry, LEAST, type Row, type Shown } from '../chart';
import { COLUMN, leastFor, PLOT_SHARE } from '../least';
import { OPEN_END } from '../marks/open-arrow';
import { placeBeside } from '../marks/place-label';
import { inkExtent, placeValue } from '../marks/place-value';
import { fraction } from '../marks/px';
import { DETAIL, GAP, MARGIN, NAME, SAID } from '../marks/row-styles';
import { labelLines, labelWidth, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { INDENT } from './place-row';

/** Rows under one heading. Sections of the same scale share one axis. */
export type Section = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  /** Name of the scale; sections of the same name have the same domain. */
  readonly scale: string;
  /** Scale limits in the section's unit, beginning at 0. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly sayTick: (n: number) => string;
  readonly colour: (row: Row) => Colour;
  readonly head: Colour;
  /** `dot` marks a position, `bar` a length from zero. */
  readonly mark: 'dot' | 'bar';
  /** The value that all rows are compared with: the article's figure. */
  readonly reference?: number | undefined;
  /** By row id, the id of the row in this section that it is part of. */
  readonly wholes: Readonly<Record<string, string>>;
};

/** The margins shared by all sections, in px, so that equal scales line up. */
export type Margins = Pick<Geometry, 'left' | 'right' | 'least'> & {
  readonly names: number | null;
  readonly plot: number;
};

/** The margins of sections; a picture of a known `width` in px gets all of it. */
export function marginsOf(
  sections: readonly Section[],
  composition: Composition,
  shown?: Shown,
  width?: number,
): Margins {
  if (width !== undefined) return fixedFrame(sections, composition, width);
  if (shown === 'small') return smallFrame(sections);
  return composition === 'wide' ? wideFrame(sections) : narrowFrame(sections);
}

function narrowFrame(sections: readonly Section[]): Margins {
  const bars = sections.every(({ mark }) => mark === 'bar');
  const left = bars ? 1 : MARGIN;
  const right = Math.max(left, ...sections.map((section) => overhang(section, LEAST - 2 * left)));
  return { left, right, least: LEAST, names: null, plot: LEAST - left - right };
}

function wideFrame(sections: readonly Section[]): Margins {
  return besideFrame(sections, MARGIN, (left, right) => ({
    names: Math.max(NARROWEST, COLUMN * (1 - PLOT_SHARE) - right - GAP),
    least: leastFor(left, right),
  }));
}

/** A fixed width: narrow with room for open ends, wide with names in a column on the left and values on the right. */
function fixedFrame(sections: readonly Section[], composition: Composition, width: number): Margins {
  const rows = sections.flatMap((section) => section.rows);
  const open = (kind: 'at-least' | 'at-most') =>
    rows.some(({ of }) => of.measured.kind === kind) ? OPEN_END + 2 : MARGIN;
  const values = Math.ceil(Math.max(0, ...rows.map(({ short }) => textWidth(short, SAID))));
  const isWide = composition === 'wide';
  const names = isWide ? Math.min(MOST_NAMES, Math.round(width * (1 - PLOT_SHARE))) : null;
  const left = open('at-most') + (names === null ? 0 : names + GAP);
  const right = open('at-least') + (isWide ? Math.min(values, MOST_VALUES) + GAP : 0);
  return { left, right, least: width, names, plot: width - left - right };
}

/** A few rows in a card: names are beside the plot on as many lines as they need, or above it if that is too tight. */
function smallFrame(sections: readonly Section[]): Margins {
  const beside = besideFrame(sections, RING, () => ({ names: SMALL_NAMES, least: LEAST }));
  if (beside.plot >= SMALL_PLOT) return beside;
  const above = narrowFrame(sections);
  const right = Math.max(RING, above.right);
  return { ...above, right, plot: LEAST - above.left - right };
}

/** Margins for names in a column on the left; `room` gives the width for names and the least width of the picture. */
function besideFrame(
  sections: readonly Section[],
  edge: number,
  room: (left: number, right: number) => { readonly names: number; readonly least: number },
): Margins {
  const rows = sections.filter((section) => !isFlow(section)).flatMap((section) => section.rows);
  const framed = (right: number): Margins => {
    const most = room(0, right).names;
    const wide = rows.flatMap((row) => {
      const indent = depthIn(sections, row) * INDENT;
      const lines = labelLines(row.name, row.detail, most - indent, NAME, DETAIL);
      return lines.map((line) => indent + labelWidth(line, NAME, DETAIL));
    });
    const names = Math.ceil(Math.max(40, ...wide));
    const left = names + GAP;
    const { least } = room(left, right);
    return { left, right, least, names: most, plot: least - left - right };
  };
  // How far labels extend beyond the plot depends on the plot's width, which depends on the room for labels.
  let frame = framed(edge);
  for (let round = 0; round < 3; round += 1) {
    const { plot, right } = frame;
    const needed = Math.ceil(Math.max(MARGIN, ...sections.map((section) => saidOverhang(section, plot))));
    if (needed <= right) break;
    frame = framed(needed);
  }
  return frame;
}

/** How deeply a row is nested as a part of other rows of its section. */
export function depthIn(sections: readonly Section[], { id }: Row): number {
  const whole = sections.flatMap(({ wholes, rows }) => rows.find((row) => row.id === wholes[id]) ?? [])[0];
  return whole ? 1 + depthIn(sections, whole) : 0;
}

/** The greatest widths of the columns of names and of values, in px. */
const MOST_NAMES = 400;
const MOST_VALUES = 190;
/** The least width in px for names, however wide the values. */
const NARROWEST = 90;
/** The width in px for names in a card. */
const SMALL_NAMES = 104;
/** The least width in px of a card's plot in which lengths can still be compared. */
const SMALL_PLOT = 48;
/** Px for half the ring around the article's figure, which may be the greatest. */
const RING = 12;

/** Converts a section's numbers to fractions of its plot. */
export const scaleOf = ({ domain }: Section) => {
  const exact = scaleLinear([...domain], [0, 1]);
  return (n: number) => fraction(exact(n));
};

/** How far marks extend beyond the right end of a plot, in px. */
function overhang(section: Section, plot: number): number {
  const ends = section.rows.map((row) => inkExtent(placeValue(row.of.measured, scaleOf(section)), plot)?.[1] ?? 0);
  return Math.max(0, ...ends.map((end) => end - plot + 1));
}

/** How far marks and the values beside them extend beyond the right end of a plot, in px. */
function saidOverhang(section: Section, plot: number): number {
  if (isFlow(section)) return 0;
  const ends = section.rows.map((row) => {
    const mark = placeValue(row.of.measured, scaleOf(section));
    const ink = inkExtent(mark, plot);
    if (!ink) return 0;
    const end = section.mark === 'bar' && mark.kind === 'point' ? ink[1] - 6 : ink[1];
    const wide = textWidth(row.short, SAID);
    const line = section.reference === undefined || row.emphasis ? null : scaleOf(section)(section.reference) * plot;
    const side = section.mark === 'dot' ? placeBeside(ink, wide, { left: 0, right: plot }, line) : null;
    if (side) return side.anchor === 'end' ? end - plot : Math.max(end, side.x + wide) - plot;
    return end + 8 + wide - plot;
  });
  return Math.max(0, ...ends);
}

/** Whether a section has only gaps, and so becomes running text. */
export const isFlow = ({ rows }: Section) => rows.every(({ of }) => of.measured.kind === 'missing');
