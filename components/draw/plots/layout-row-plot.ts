import { scaleLinear } from 'd3';
import { numbersOf } from '../../../data/value';
import type { Geometry, Row } from '../chart';
import { type PlacedTick, placeReference, placeTicks } from '../marks/axis';
import { OPEN_END } from '../marks/open-arrow';
import { inkExtent } from '../marks/place-value';
import { px } from '../marks/px';
import { BESIDE, DETAIL, GAP, MARGIN, NAME, SAID, SECTION, TICK } from '../marks/row-styles';
import { leading, type TextLine, textBlock, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { type PlacedRow, placeRow } from './place-row';

/** Rows that share one scale: one unit, one axis. */
export type Section = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
  /** Scale limits in the section's unit. They begin at 0 wherever a length is read. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly sayTick: (n: number) => string;
  readonly colour: Colour | ((row: Row) => Colour);
  /** `dot` marks a position, `bar` a length from zero. */
  readonly mark: 'dot' | 'bar';
  /** A value all rows are seen against, e.g. the article's figure. */
  readonly reference?: { readonly at: number; readonly label: string };
};

export type PlacedSection = {
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  /** The line above a heading, in px; null above the first. */
  readonly rule: number | null;
  readonly axis: {
    readonly domain: readonly [number, number];
    readonly range: readonly [number, number];
    readonly ticks: readonly PlacedTick[];
    readonly labelY: number;
    /** Stretches in px that grid lines run through: past text they stop. */
    readonly grid: readonly (readonly [number, number])[];
  } | null;
  readonly reference: ReturnType<typeof placeReference> | null;
  readonly rows: readonly PlacedRow[];
};

export type RowPlot = Geometry & { readonly sections: readonly PlacedSection[] };

/** Names get this much room in px even if they are short: details below them are words of a sentence. */
const NARROWEST = 84;
/**
 * Lays rows of values out under each other, section by section. Wide pictures have names in a column on
 * the left; narrow ones have them above the mark, or, for bars, in a narrow column. Sections without rows
 * are left out.
 */
export function layoutRowPlot(all: readonly Section[], width: number): RowPlot {
  const sections = all.filter(({ rows }) => rows.length > 0);
  const column = plotColumn(sections, width);
  let top = 2;
  const placed = sections.map((section, index) => {
    const result = placeSection(section, { top, width, column, first: index === 0 });
    top = result.bottom + 26;
    return result.section;
  });
  const cuts = placed.flatMap(({ rows }) => rows.map(({ band }) => Math.floor(band.y + band.height)));
  return { width, height: Math.ceil(top - 26 + 4), cuts, sections: placed };
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
  const exact = scaleLinear([...section.domain], [column.from, column.to]);
  const scale = (n: number) => px(exact(n));

  let y = note.bottom + (headed ? 8 : 0);
  const hasScale = section.rows.some((row) => numbersOf(row.of.measured).length > 0);
  const referenceLine = section.reference ? leading(TICK.size) : 0;
  const labelY = y + referenceLine + TICK.size;
  const axisTop = labelY + 6;
  if (hasScale) y = axisTop + 4;
  const rows = section.rows.map((row) => {
    const { colour, mark: kind } = section;
    const look = { colour: typeof colour === 'function' ? colour(row) : colour, kind };
    const placed = placeRow(row, look, { top: y, width: at.width, names: column.names, x: column.x, scale });
    y = placed.band.y + placed.band.height;
    return placed;
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
            ticks: placeTicks(
              section.ticks.map((tick) => ({ x: scale(tick), text: section.sayTick(tick) })),
              at.width,
            ),
            labelY,
            grid:
              column.x > 0
                ? gridBeside(rows, axisTop, y)
                : rows.filter(isPlaced).map((row) => [row.y - 12, row.y + 12]),
          }
        : null,
      reference: section.reference
        ? placeReference(section.reference.label, scale(section.reference.at), labelY - leading(TICK.size), at.width)
        : null,
    },
  };
}

/** One column for all sections, so that scales with the same limits stand exactly under each other. */
function plotColumn(sections: readonly Section[], width: number): Column {
  const rows = sections.flatMap((section) => section.rows);
  const bars = sections.some((section) => section.mark === 'bar');
  const beside = width >= BESIDE;
  const widest = Math.max(...rows.map((row) => textWidth(row.name, NAME)));
  const names = !beside ? width : bars ? Math.min(Math.max(widest + 2, NARROWEST), width * 0.4) : width * 0.38;
  const x = beside ? names + GAP : 0;
  const said = bars && beside ? Math.max(...rows.map(saidWidth)) + 8 : 0;
  const open = rows.some((row) => row.of.measured.kind === 'at-least');
  return { names, x, from: x + (bars ? 1 : MARGIN), to: width - said - (open ? OPEN_END + 2 : MARGIN) };
}

/** Grid lines stop at a row without a number: nothing there has a place on the scale. */
function gridBeside(rows: readonly PlacedRow[], top: number, bottom: number): readonly (readonly [number, number])[] {
  const gaps = rows.filter((row) => !isPlaced(row)).map(({ band }) => [band.y, band.y + band.height] as const);
  const starts = [top, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), bottom];
  return starts.map((start, i) => [start, ends[i] ?? bottom] as const).filter(([start, end]) => end > start);
}

const isPlaced = (row: PlacedRow) => inkExtent(row.mark) !== null;

const saidWidth = (row: Row) => (numbersOf(row.of.measured).length > 0 ? textWidth(row.short, SAID) : 0);
