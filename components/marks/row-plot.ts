import { scaleLinear } from 'd3';
import { numbersOf } from '../../data/value';
import type { Geometry, Row } from '../chart';
import { type Colour, SIZES } from '../theme';
import { inkExtent, OPEN_END, type PlacedValue, placeValue } from './place-value';
import { leading, type TextLine, type TextStyle, textBlock, textWidth } from './text';

/** Rows that share one scale: one unit, one axis. */
export type Section = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  /** Scale limits in the section's unit. They begin at 0 wherever a length is read. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly sayTick: (n: number) => string;
  readonly colour: Colour;
  /** `dot` marks a position, `bar` a length from zero. */
  readonly mark: 'dot' | 'bar';
  /** A value all rows are seen against, e.g. the article's figure. */
  readonly reference?: { readonly at: number; readonly label: string };
};

export type PlacedRow = {
  readonly row: Row;
  /** The stripe a pointer hits, in px. */
  readonly band: { readonly y: number; readonly height: number };
  /** Vertical centre of the mark, in px. */
  readonly y: number;
  readonly mark: PlacedValue;
  readonly name: readonly TextLine[];
  readonly detail: readonly TextLine[];
  readonly said: readonly TextLine[];
  /** Where the said value stands: beside the mark, or above it on narrow pictures. */
  readonly saidAnchor: 'start' | 'end';
  readonly colour: Colour;
  readonly kind: Section['mark'];
  /** Where bars begin, in px: the scale's zero. */
  readonly zero: number;
  /** Left edge in px of the sign for a word or a gap; null where the picture has no room beside the text. */
  readonly tag: number | null;
};

export type PlacedSection = {
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  /** The line above a heading, in px; null above the first. */
  readonly rule: number | null;
  readonly axis: {
    readonly domain: readonly [number, number];
    readonly range: readonly [number, number];
    readonly ticks: readonly {
      readonly x: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
    }[];
    readonly labelY: number;
    /** Stretches in px that grid lines run through: past text they stop. */
    readonly grid: readonly (readonly [number, number])[];
  } | null;
  readonly reference: { readonly x: number; readonly label: TextLine; readonly anchor: 'start' | 'end' } | null;
  readonly rows: readonly PlacedRow[];
};

export type RowPlot = Geometry & { readonly sections: readonly PlacedSection[] };

const NAME: TextStyle = { face: 'sansBold', size: SIZES.name };
const SAID: TextStyle = { face: 'sansBold', size: SIZES.said };
const DETAIL: TextStyle = { face: 'sans', size: SIZES.detail };
const TICK: TextStyle = { face: 'sans', size: SIZES.tick };
const SECTION: TextStyle = { face: 'sansBold', size: SIZES.section };

/** Below this width, names stand above their marks instead of beside them. */
const BESIDE = 640;
const BARS_BESIDE = 400;
const GAP = 16;
/** Half the widest mark, so that no dot is cut at the picture's edge. */
const MARGIN = 7;
/** Room in px for the sign of a word or a gap, before its text. */
const SIGN = 40;

/**
 * Lays rows of values out under each other, section by section. Wide pictures have names in a column on
 * the left; narrow ones have them above the mark, or, for bars, in a narrow column.
 */
export function layoutRowPlot(sections: readonly Section[], width: number): RowPlot {
  const column = plotColumn(sections, width);
  let top = 2;
  const placed = sections.map((section, index) => {
    const result = placeSection(section, { top, width, column, first: index === 0 });
    top = result.bottom + 26;
    return result.section;
  });
  return { width, height: Math.ceil(top - 26 + 4), sections: placed };
}

/** The stretch of the picture that scales take, in px, and the width of the names beside it. */
type Column = { readonly names: number; readonly x: number; readonly from: number; readonly to: number };

function placeSection(
  section: Section,
  at: { top: number; width: number; column: Column; first: boolean },
): { section: PlacedSection; bottom: number } {
  const headed = section.title !== '';
  const rule = headed && !at.first ? at.top : null;
  const head = { x: 0, top: rule === null ? at.top : at.top + 10, width: at.width };
  const title = textBlock(section.title, head, SECTION);
  const note = textBlock(section.note, { ...head, top: title.bottom + (headed ? 1 : 0) }, DETAIL);
  const { column } = at;
  const scale = scaleLinear([...section.domain], [column.from, column.to]);

  let y = note.bottom + (headed ? 8 : 0);
  const hasScale = section.rows.some((row) => numbersOf(row.of.measured).length > 0);
  const referenceLine = section.reference ? leading(SIZES.tick) : 0;
  const labelY = y + referenceLine + SIZES.tick;
  const axisTop = labelY + 6;
  if (hasScale) y = axisTop + 4;
  const rows = section.rows.map((row) => {
    const placedRow = placeRow(row, section, { top: y, width: at.width, column, scale });
    y = placedRow.band.y + placedRow.band.height;
    return placedRow;
  });
  return {
    bottom: y,
    section: {
      title: title.lines,
      note: note.lines,
      rule,
      rows,
      axis: hasScale
        ? {
            domain: section.domain,
            range: [scale(section.domain[0]), scale(section.domain[1])],
            ticks: fittingTicks(section, scale, at.width),
            labelY,
            grid: column.x > 0 ? [[axisTop, y]] : rows.filter(isPlaced).map((row) => [row.y - 12, row.y + 12]),
          }
        : null,
      reference: section.reference
        ? placeReference(section.reference, scale, labelY - leading(SIZES.tick), at.width)
        : null,
    },
  };
}

/** One column for all sections, so that scales with the same limits stand exactly under each other. */
function plotColumn(sections: readonly Section[], width: number): Column {
  const rows = sections.flatMap((section) => section.rows);
  const bars = sections.some((section) => section.mark === 'bar');
  const beside = width >= (bars ? BARS_BESIDE : BESIDE);
  const widest = Math.max(...rows.map((row) => textWidth(row.name, NAME)));
  const names = !beside ? width : bars ? Math.min(widest + 2, width * 0.4) : width * 0.38;
  const x = beside ? names + GAP : 0;
  const said = bars && beside ? Math.max(...rows.map(saidWidth)) + 8 : 0;
  const open = rows.some((row) => row.of.measured.kind === 'at-least');
  return { names, x, from: x + (bars ? 1 : MARGIN), to: width - said - (open ? OPEN_END + 2 : MARGIN) };
}

const isPlaced = (row: PlacedRow) => inkExtent(row.mark) !== null;

const saidWidth = (row: Row) => (numbersOf(row.of.measured).length > 0 ? textWidth(row.short, SAID) : 0);

function placeRow(
  row: Row,
  section: Section,
  at: { top: number; width: number; column: Column; scale: (n: number) => number },
): PlacedRow {
  const { column } = at;
  const mark = placeValue(row.of.measured, at.scale);
  const base = {
    row,
    mark,
    colour: row.emphasis ? ('accent' as const) : section.colour,
    kind: section.mark,
    zero: at.scale(0),
    tag: at.column.x > 0 && inkExtent(mark) === null ? at.column.x : null,
  };
  if (column.x > 0) {
    const padding = section.mark === 'bar' ? 4 : 8;
    const name = textBlock(row.name, { x: 0, top: at.top + padding, width: column.names }, NAME);
    const detail = textBlock(row.detail, { x: 0, top: name.bottom, width: column.names }, DETAIL);
    const height = Math.max(26, detail.bottom - at.top + padding);
    const y = at.top + height / 2;
    return {
      ...base,
      band: { y: at.top, height },
      y,
      name: name.lines,
      detail: detail.lines,
      ...besideMark(row, mark, { left: column.x, right: at.width, y }),
    };
  }
  return placeStacked(row, base, at);
}

/** The narrow composition: name, value and detail above the mark. */
function placeStacked(
  row: Row,
  base: Pick<PlacedRow, 'row' | 'mark' | 'colour' | 'kind' | 'zero' | 'tag'>,
  at: { top: number; width: number },
): PlacedRow {
  const name = textBlock(row.name, { x: 0, top: at.top + 10, width: at.width }, NAME);
  if (inkExtent(base.mark) === null) {
    const detail = textBlock(row.detail, { x: 0, top: name.bottom, width: at.width }, DETAIL);
    const said = textBlock(row.short, { x: SIGN, top: detail.bottom + 4, width: at.width - SIGN }, SAID);
    return {
      ...base,
      tag: 0,
      band: { y: at.top, height: said.bottom + 8 - at.top },
      y: (detail.bottom + 4 + said.bottom) / 2,
      name: name.lines,
      detail: detail.lines,
      said: said.lines,
      saidAnchor: 'start',
    };
  }
  const oneLine = name.lines.length === 1 && textWidth(row.name, NAME) + textWidth(row.short, SAID) + GAP <= at.width;
  const said = oneLine
    ? { lines: name.lines.map((line) => ({ text: row.short, x: at.width, y: line.y })), bottom: name.bottom }
    : textBlock(row.short, { x: 0, top: name.bottom + 1, width: at.width }, SAID);
  const detail = textBlock(row.detail, { x: 0, top: said.bottom, width: at.width }, DETAIL);
  const y = detail.bottom + 13;
  return {
    ...base,
    band: { y: at.top, height: y + 13 - at.top },
    y,
    name: name.lines,
    detail: detail.lines,
    said: said.lines,
    saidAnchor: oneLine ? 'end' : 'start',
  };
}

/** The said value right of the mark, or left of it where the right has no room. */
function besideMark(
  row: Row,
  mark: PlacedValue,
  at: { left: number; right: number; y: number },
): Pick<PlacedRow, 'said' | 'saidAnchor'> {
  const baseline = at.y + Math.round(SIZES.said * 0.36);
  const extent = inkExtent(mark);
  if (extent === null) {
    const lines = textBlock(row.short, { x: at.left + SIGN, top: 0, width: at.right - at.left - SIGN }, SAID).lines;
    return { said: shiftLines(lines, centreShift(lines, at.y)), saidAnchor: 'start' };
  }
  const fitsRight = extent[1] + 8 + textWidth(row.short, SAID) <= at.right;
  return fitsRight
    ? { said: [{ text: row.short, x: extent[1] + 8, y: baseline }], saidAnchor: 'start' }
    : { said: [{ text: row.short, x: extent[0] - 8, y: baseline }], saidAnchor: 'end' };
}

function centreShift(lines: readonly TextLine[], y: number): number {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return 0;
  return y + SIZES.name * 0.36 - (first.y + last.y) / 2;
}

const shiftLines = (lines: readonly TextLine[], by: number) => lines.map((line) => ({ ...line, y: line.y + by }));

/** Tick labels that don't touch: where they would, every second one is left out. */
function fittingTicks(section: Section, scale: (n: number) => number, width: number) {
  const placed = section.ticks.map((tick) => {
    const text = section.sayTick(tick);
    const half = textWidth(text, TICK) / 2;
    const x = scale(tick);
    const anchor = x - half < 0 ? ('start' as const) : x + half > width ? ('end' as const) : ('middle' as const);
    return {
      x,
      text,
      anchor,
      left: anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half,
      wide: 2 * half,
    };
  });
  const touch = placed.some((tick, i) => {
    const next = placed[i + 1];
    return next !== undefined && tick.left + tick.wide + 8 > next.left;
  });
  return placed.map(({ x, text, anchor }, i) => ({ x, text: touch && i % 2 === 1 ? '' : text, anchor }));
}

function placeReference(
  reference: { at: number; label: string },
  scale: (n: number) => number,
  y: number,
  width: number,
): PlacedSection['reference'] {
  const x = scale(reference.at);
  const anchor = x + textWidth(reference.label, TICK) > width ? ('end' as const) : ('start' as const);
  return { x, label: { text: reference.label, x: anchor === 'start' ? x - 4 : x + 4, y }, anchor };
}
