import type { AnyRow, Drawn, Geometry, Ink, Picture, Plot, Row } from '../../draw/chart';
import { fluidInk } from '../../draw/ink';

/** A picture of rows that no chart has in this form: what a plot makes of them, filling whatever width it is given. */
export function pictureOf<G extends Geometry>(
  plot: Plot<G>,
  rows: readonly Row[],
  frame: Parameters<Plot<G>['layout']>[1],
  ink: Ink = fluidInk,
): Picture {
  const geometry = plot.layout(rows, frame);
  const drawing: Drawn = plot.draw(geometry, ink);
  const { left, right, height, least, aspect, below } = geometry;
  return { left, right, height, least, ...(aspect && { aspect }), ...(below && { below }), width: null, drawing };
}

/** Whether a row stands for a figure or a result of ours: the overview draws no events. */
export const isMeasured = (row: AnyRow): row is Row => 'measured' in row.of;
