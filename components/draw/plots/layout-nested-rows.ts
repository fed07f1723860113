import { OPEN_END } from '../marks/open-arrow';
import { inkExtent } from '../marks/place-value';
import { px } from '../marks/px';
import type { TextLine } from '../marks/text';
import { layoutRowPlot, type PlacedSection, type RowPlot, type Section } from './layout-row-plot';
import type { PlacedRow } from './place-row';

/** Rows that are parts of other rows: a plot, and for each part the sign of what it is part of. */
export type NestedRows = RowPlot & { readonly nests: readonly Nest[] };

export type Nest = {
  /** The elbow from the whole's name to the part's, in px. */
  readonly elbow: { readonly x: number; readonly top: number; readonly y: number; readonly to: number };
  /** The bracket below the part's bar, as long as the whole's; `open` where the whole is a floor. */
  readonly bracket: { readonly from: number; readonly to: number; readonly y: number; readonly open: boolean };
};

/** Space in px by which a part's name stands in from the name of its whole. */
const STEP = 10;
/** From a bar's middle to the bracket below it, in px. */
const BELOW = 12;

/**
 * Lays rows out as a row plot and moves the names of parts in. `wholes` names, by row id, the row that a
 * row is part of; the whole comes first. All marks move by the same step, so that scales stay true.
 */
export function layoutNestedRows(
  sections: readonly Section[],
  wholes: Readonly<Record<string, string>>,
  width: number,
): NestedRows {
  const depthOf = (id: string): number => {
    const whole = wholes[id];
    return whole === undefined ? 0 : 1 + depthOf(whole);
  };
  const ids = sections.flatMap((section) => section.rows.map((row) => row.id));
  const room = STEP * Math.max(0, ...ids.map(depthOf));
  const plot = layoutRowPlot(sections, width - room);
  const moved = plot.sections.map((section) => movedSection(section, room, depthOf));
  const rows = moved.flatMap((section) => section.rows);
  return {
    width,
    height: plot.height,
    cuts: plot.cuts,
    sections: moved,
    nests: rows.flatMap((part) => {
      const whole = rows.find(({ row }) => row.id === wholes[part.row.id]);
      return whole ? [nestOf(part, whole, depthOf(part.row.id))] : [];
    }),
  };
}

function nestOf(part: PlacedRow, whole: PlacedRow, depth: number): Nest {
  const x = STEP * (depth - 1) + 2;
  const y = (part.name[0]?.y ?? part.y) - 5;
  const open = whole.mark.kind === 'at-least';
  const end = inkExtent(whole.mark)?.[1] ?? whole.zero;
  const to = whole.mark.kind === 'point' ? whole.mark.x : open ? end - OPEN_END : end;
  return {
    elbow: { x, top: textBottom(whole) + 2, y, to: STEP * depth - 2 },
    bracket: { from: whole.zero, to, y: part.y + BELOW, open },
  };
}

const textBottom = (placed: PlacedRow) =>
  Math.max(placed.y, ...[...placed.name, ...placed.detail].map(({ y }) => y)) + 4;

function movedSection(section: PlacedSection, by: number, depthOf: (id: string) => number): PlacedSection {
  const { axis, reference } = section;
  return {
    ...section,
    axis: axis && {
      ...axis,
      range: [px(axis.range[0] + by), px(axis.range[1] + by)],
      ticks: axis.ticks.map((tick) => ({ ...tick, x: px(tick.x + by) })),
    },
    reference: reference && {
      ...reference,
      x: px(reference.x + by),
      label: { ...reference.label, x: px(reference.label.x + by) },
    },
    rows: section.rows.map((placed) => movedRow(placed, by, STEP * depthOf(placed.row.id))),
  };
}

/** A row with its mark moved by `by`; its words stand in by `step`, unless they stand beside the mark. */
function movedRow(placed: PlacedRow, by: number, step: number): PlacedRow {
  const shift = (lines: readonly TextLine[], dx: number) => lines.map((line) => ({ ...line, x: px(line.x + dx) }));
  const under = placed.saidAnchor === 'start' && placed.said.every(({ x }) => x === 0);
  return {
    ...placed,
    zero: px(placed.zero + by),
    sign: placed.sign === null ? null : placed.sign + by,
    name: shift(placed.name, step),
    detail: shift(placed.detail, step),
    said: shift(placed.said, under ? step : by),
    mark:
      placed.mark.kind === 'range'
        ? { ...placed.mark, x1: px(placed.mark.x1 + by), x2: px(placed.mark.x2 + by) }
        : 'x' in placed.mark
          ? { ...placed.mark, x: px(placed.mark.x + by) }
          : placed.mark,
  };
}
