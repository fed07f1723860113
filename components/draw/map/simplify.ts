export type Point = readonly [x: number, y: number];

/** A line without bends flatter than `bend` (Douglas–Peucker). Its two ends are always kept. */
export function simplify(line: readonly Point[], bend: number): readonly Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let furthest = 0;
  let at = 0;
  line.forEach((point, i) => {
    const off = distanceTo(first, last, point);
    if (off > furthest) {
      furthest = off;
      at = i;
    }
  });
  if (furthest <= bend) return [first, last];
  return [...simplify(line.slice(0, at + 1), bend).slice(0, -1), ...simplify(line.slice(at), bend)];
}

/** Distance of a point from the segment between two others, which in a ring are the same point. */
function distanceTo([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
