import { scaleLinear } from 'd3';
import { numbersOf } from '../../../data/value';
import { type Composition, type Geometry, LEAST, type Row, type Shown } from '../chart';
import { COLUMN, leastFor, PLOT_SHARE } from '../least';
import { type PlacedTick, placeTicks } from '../marks/axis';
import { placeBeside } from '../marks/place-label';
import { inkExtent, type PlacedValue, placeValue } from '../marks/place-value';
import { fraction } from '../marks/px';
import { DETAIL, GAP, MARGIN, NAME, SAID, SECTION, TICK } from '../marks/row-styles';
import { labelLines, labelWidth, leading, type TextLine, textWidth } from '../marks/text';
import type { Stretch } from '../marks/upright';
import type { Colour } from '../theme';
import { type Flow, layoutFlow } from './layout-flow';
import { type PlacedRow, placeRow, type RowSpace } from './place-row';

/** Rows under one heading. Sections of one scale stand under one axis. */
export type Section = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  /** Name of the scale; sections of the same name have the same domain. */
  readonly scale: string;
  /** Scale limits in the section's unit. They begin at 0. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly sayTick: (n: number) => string;
  readonly colour: (row: Row) => Colour;
  /** The colour of the heading. */
  readonly head: Colour;
  /** `dot` marks a position, `bar` a length from zero. */
  readonly mark: 'dot' | 'bar';
  /** A value all rows are seen against: the article's figure. */
  readonly reference?: number | undefined;
  /** By row id, the row of this section that a row is part of. */
  readonly wholes: Readonly<Record<string, string>>;
};

export type PlacedSection = {
  readonly heading: readonly TextLine[];
  readonly head: Colour;
  readonly rows: readonly PlacedRow[];
  /** Rows without a number and nothing else, one after the other. */
  readonly flow: Flow | null;
  /** Grid lines, as fractions; the stretches that they run through stop at text. */
  readonly grid: readonly number[];
  readonly through: readonly Stretch[];
  /** The line of the article's figure: where it stands, and the stretches that it runs through. */
  readonly reference: { readonly at: number; readonly through: readonly Stretch[] } | null;
  /** Labels below the last section of a scale. */
  readonly ticks: readonly PlacedTick[];
  readonly tickY: number;
};

export type RowPlot = Geometry & { readonly sections: readonly PlacedSection[] };

/** More rows than this stand closer. */
const MANY = 8;
/** Px between two sections, and between a heading and its rows. */
const APART = 12;
const UNDER_HEAD = 4;
/** Px of an axis' labels. */
const AXIS = 18;

/**
 * Lays rows of values out under each other, section by section. Wide pictures have names in a column on the left, narrow
 * ones above the marks; in a card of the gallery a narrow column has them. Bars carry their numbers and have no axis. Sections without rows are left out.
 */
export function layoutRowPlot(all: readonly Section[], composition: Composition, shown?: Shown): RowPlot {
  const sections = all.filter(({ rows }) => rows.length > 0);
  const dense = sections.flatMap(({ rows }) => rows).length > MANY;
  const margins = shown === 'small' ? smallFrame : composition === 'wide' ? wideFrame : narrowFrame;
  const frame = { ...margins(sections), dense };
  let top = 0;
  const placed = sections.map((section, i) => {
    const isLastOfScale = sections[i + 1]?.scale !== section.scale;
    const result = placeSection(section, { ...frame, top, isLastOfScale });
    top = result.bottom + APART;
    return result.section;
  });
  const { left, right, least } = frame;
  const cuts = placed.flatMap(({ rows }) => rows.map(({ band }) => Math.floor(band.y + band.height)));
  return { left, right, least, height: Math.ceil(top - APART), cuts, sections: placed };
}

/** The margins of all sections: one for all, so that equal scales stand exactly under each other. */
type Margins = Pick<Geometry, 'left' | 'right' | 'least'> & {
  readonly names: number | null;
  readonly plot: number;
};

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

/** Few rows in a card: names take as many lines as they need beside the plot. Where words leave it no room, above it. */
function smallFrame(sections: readonly Section[]): Margins {
  const beside = besideFrame(sections, RING, () => ({ names: SMALL_NAMES, least: LEAST }));
  if (beside.plot >= SMALL_PLOT) return beside;
  const above = narrowFrame(sections);
  const right = Math.max(RING, above.right);
  return { ...above, right, plot: LEAST - above.left - right };
}

/** Margins for names in a column on the left, in the room that they and the whole are given. */
function besideFrame(
  sections: readonly Section[],
  edge: number,
  room: (left: number, right: number) => { readonly names: number; readonly least: number },
): Margins {
  const rows = sections.filter((section) => !isFlow(section)).flatMap((section) => section.rows);
  const framed = (right: number): Margins => {
    const most = room(0, right).names;
    const lines = rows.flatMap(({ name, detail }) => labelLines(name, detail, most, NAME, DETAIL));
    const names = Math.ceil(Math.max(40, ...lines.map((line) => labelWidth(line, NAME, DETAIL))));
    const left = names + GAP;
    const { least } = room(left, right);
    return { left, right, least, names: most, plot: least - left - right };
  };
  // What a label needs beyond the plot depends on the plot's width, which depends on the room for labels.
  let frame = framed(edge);
  for (let turn = 0; turn < 3; turn += 1) {
    const { plot, right } = frame;
    const needed = Math.ceil(Math.max(MARGIN, ...sections.map((section) => saidOverhang(section, plot))));
    if (needed <= right) break;
    frame = framed(needed);
  }
  return frame;
}

/** The least room that names get in px, however wide the values. */
const NARROWEST = 90;
/** The same in a card. */
const SMALL_NAMES = 104;
/** The least plot in a card that still tells what is longer. */
const SMALL_PLOT = 48;
/** Half the ring round the article's figure, which may be the greatest of the few. */
const RING = 12;

const scaleOf = ({ domain }: Section) => {
  const exact = scaleLinear([...domain], [0, 1]);
  return (n: number) => fraction(exact(n));
};

/** How far marks reach over the right end of a plot, in px. */
function overhang(section: Section, plot: number): number {
  const ends = section.rows.map((row) => inkExtent(placeValue(row.of.measured, scaleOf(section)), plot)?.[1] ?? 0);
  return Math.max(0, ...ends.map((end) => end - plot + 1));
}

/** The same for marks with the words of their values beside them. */
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

const isFlow = ({ rows }: Section) => rows.every(({ of }) => of.measured.kind === 'missing');

function placeSection(
  section: Section,
  frame: Margins & { readonly dense: boolean; readonly top: number; readonly isLastOfScale: boolean },
): { section: PlacedSection; bottom: number } {
  const { left, right, least, names, plot, dense, top, isLastOfScale } = frame;
  if (isFlow(section)) {
    const flow = layoutFlow(section.rows, section.title, { left: -left, top, width: least });
    const empty = { heading: [], rows: [], grid: [], through: [], reference: null, ticks: [], tickY: 0 };
    return { section: { ...empty, head: section.head, flow }, bottom: flow.bottom };
  }
  const scale = scaleOf(section);
  const isDots = section.mark === 'dot';
  const reference = isDots && section.reference !== undefined ? scale(section.reference) : null;
  const step = leading(SECTION.size);
  const heading = labelLines(section.title, section.note, least, SECTION, DETAIL).map((line, i) => ({
    ...line,
    x: -left,
    y: top + step * (i + 1) - 4,
  }));
  const rowsTop = top + step * heading.length + (heading.length > 0 ? UNDER_HEAD : 0);
  let y = rowsTop;
  const rows = section.rows.map((row) => {
    const space: RowSpace = { top: y, left, right, least, names, plot, scale, reference, dense };
    const whole = section.rows.find(({ id }) => id === section.wholes[row.id]);
    const placed = placeRow(row, { colour: section.colour(row), kind: section.mark, whole }, space);
    y = placed.band.y + placed.band.height;
    return placed;
  });
  const hasScale = section.rows.some((row) => numbersOf(row.of.measured).length > 0);
  const axis = hasScale && isDots;
  const labelled = axis && isLastOfScale;
  /** Where lines run: beside names through all rows with a place on the scale, under names beside the marks alone. */
  const throughOf = (isFree: (row: PlacedRow) => boolean) =>
    names === null
      ? rows.filter(isPlaced).map((row) => [row.y - 9, row.y + 9] as const)
      : stretchesOf(rows, (row) => isPlaced(row) && isFree(row), rowsTop, y);
  const tickAt = (n: number) => ({ at: scale(n), text: section.sayTick(n) });
  return {
    bottom: y + (labelled ? AXIS : 0),
    section: {
      heading,
      head: section.head,
      rows,
      flow: null,
      grid: hasScale ? (axis ? section.ticks : [0]).map(scale) : [],
      through: throughOf(() => true),
      reference:
        axis && reference !== null ? { at: reference, through: throughOf(({ breaksLine }) => !breaksLine) } : null,
      ticks: labelled
        ? placeTicks(section.ticks.map(tickAt), { plot, left: Math.min(left, 24), right: Math.max(right, MARGIN) })
        : [],
      tickY: y + TICK.size + 2,
    },
  };
}

/** The stretches of some rows' height without those that a line may not run through. */
function stretchesOf(
  rows: readonly PlacedRow[],
  isFree: (row: PlacedRow) => boolean,
  top: number,
  bottom: number,
): readonly Stretch[] {
  const gaps = rows.filter((row) => !isFree(row)).map(({ band }) => [band.y, band.y + band.height] as const);
  const starts = [top, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), bottom];
  return starts.map((start, i) => [start, ends[i] ?? bottom] as const).filter(([start, end]) => end > start);
}

const isPlaced = ({ mark }: { readonly mark: PlacedValue }) => inkExtent(mark) !== null;
