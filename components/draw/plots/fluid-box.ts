/** A place `x` px from the fraction `at` of the plot. */
export type Edge = { readonly at: number; readonly x: number };

/** A box in a fluid picture: its sides move with the width, its top and bottom are in px. */
export type FluidBox = { readonly from: Edge; readonly to: Edge; readonly top: number; readonly bottom: number };

/** The place of an edge on a plot of this width, in px. */
export const pxAt = ({ at, x }: Edge, plot: number) => at * plot + x;

/**
 * Whether one edge is left of another, by `air` px or more, on a plot `plot` px wide and on every wider one: it must be
 * left of it now, and must not move right faster as the plot widens.
 */
export const isBefore = (one: Edge, other: Edge, plot: number, air = 0) =>
  one.at <= other.at && pxAt(one, plot) + air <= pxAt(other, plot);

/** Whether two boxes are `air` px or more apart, on a plot of this width and on every wider one. */
export const areApart = (a: FluidBox, b: FluidBox, plot: number, air = 0) =>
  a.bottom + air <= b.top ||
  b.bottom + air <= a.top ||
  isBefore(a.to, b.from, plot, air) ||
  isBefore(b.to, a.from, plot, air);
