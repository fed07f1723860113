import type { Row } from '../chart';
import type { Colour } from '../theme';
import type { FluidBox } from './fluid-box';
import type { PlacedTimeMark } from './place-time-mark';
import type { TimePanel, When } from './time-panel';

/** The number of boxes that approximate a line between two dots, for labels to avoid. */
const PIECES = 12;

/** A line between two marks; each end is a fraction along the plot and px down. */
export type Line = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: Colour;
};

/** Lines between the dots of each series, in order of date. Ranges aren't joined, as they have no middle. */
export function joinedOf(marks: readonly PlacedTimeMark[]): readonly Line[] {
  const bySeries = new Map<string, { readonly at: number; readonly y: number; readonly colour: Colour }[]>();
  for (const { row, form, at, value, colour } of marks) {
    const series = 'series' in row.of ? row.of.series : null;
    if (series === null || form !== 'dot') continue;
    if (value.kind !== 'point' && value.kind !== 'at-least' && value.kind !== 'at-most') continue;
    bySeries.set(series, [...(bySeries.get(series) ?? []), { at, y: value.x, colour }]);
  }
  return [...bySeries.values()].flatMap((points) => {
    const inOrder = [...points].sort((a, b) => a.at - b.at);
    return inOrder.slice(1).map((point, i): Line => {
      const before = inOrder[i] ?? point;
      return { from: [before.at, before.y], to: [point.at, point.y], colour: point.colour };
    });
  });
}

/** The boxes along a line that labels must keep clear of. */
export function piecesOf({ from: [x1, y1], to: [x2, y2] }: Line): readonly FluidBox[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const [a, b] = [i / PIECES, (i + 1) / PIECES];
    const [ya, yb] = [y1 + (y2 - y1) * a, y1 + (y2 - y1) * b];
    return {
      from: { at: x1 + (x2 - x1) * a, x: 0 },
      to: { at: x1 + (x2 - x1) * b, x: 0 },
      top: Math.min(ya, yb) - 1,
      bottom: Math.max(ya, yb) + 1,
    };
  });
}

/**
 * The lane of each bar within its stretch; null for a row that is not a bar. All lanes are as wide as in the stretch
 * with the most bars, and the bars of a stretch are centred in it.
 */
export function lanesOf(panel: TimePanel, rows: readonly Row[], when: (row: Row) => When | null) {
  const stretches = new Map<string, number[]>();
  const keyOf = (row: Row) => JSON.stringify(when(row));
  for (const row of rows) {
    const lane = panel.bar?.(row) ?? null;
    if (lane === null) continue;
    const here = stretches.get(keyOf(row)) ?? [];
    stretches.set(keyOf(row), here.includes(lane) ? here : [...here, lane].sort((a, b) => a - b));
  }
  const lanes = Math.max(1, ...[...stretches.values()].map((here) => here.length));
  return (row: Row) => {
    const lane = panel.bar?.(row) ?? null;
    const here = stretches.get(keyOf(row)) ?? [];
    return lane === null ? null : { of: here.indexOf(lane) + (lanes - here.length) / 2, lanes };
  };
}
