/** A point on the screen, in px from the top left of the window. */
export type At = { readonly x: number; readonly y: number };

/** Where a vertical line down from `at` leaves a mark; up, when `step` is negative. */
export function edgeOf(mark: Element, { x, y }: At, step: number): number {
  let edge = y;
  while (mark.contains(document.elementFromPoint(x, edge + step))) edge += step;
  return edge;
}
