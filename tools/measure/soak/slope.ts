export type Point = { readonly x: number; readonly y: number };

/** Rise in y for each step of x, of the straight line nearest to the points (least squares). NaN for fewer than two. */
export function slope(points: readonly Point[]): number {
  const mean = (pick: (point: Point) => number) => points.reduce((sum, one) => sum + pick(one), 0) / points.length;
  const x = mean((one) => one.x);
  const y = mean((one) => one.y);
  const across = points.reduce((sum, one) => sum + (one.x - x) ** 2, 0);
  return points.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0) / across;
}
