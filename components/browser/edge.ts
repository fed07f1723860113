/** A place on the screen, in px from the top left of the window. */
export type At = { readonly x: number; readonly y: number };

/** Where the pointer would leave a mark if it went straight down from `at`, or straight up with a step below 0. */
export function edgeOf(mark: Element, { x, y }: At, step: number): number {
  let edge = y;
  while (mark.contains(document.elementFromPoint(x, edge + step))) edge += step;
  return edge;
}
