/** Space in px between a mark and the words of its value. */
const AIR = 8;
/** Words nearer than so many px to a line seem to touch it. */
const NEAR = 3;

/** The stretch of a picture that words may take, in px. */
type Room = { readonly left: number; readonly right: number };

/**
 * Where words `wide` px wide stand beside the ink of a mark: right of it, left of it where the right has no room. Null
 * where neither side has, or where there is no ink to stand beside.
 */
export function placeLabel(ink: readonly [number, number] | null, wide: number, room: Room) {
  if (ink === null) return null;
  const [from, to] = ink;
  if (to + AIR + wide <= room.right) return { x: to + AIR, anchor: 'start' } as const;
  if (from - AIR - wide >= room.left) return { x: from - AIR, anchor: 'end' } as const;
  return null;
}

/**
 * The same beside a line that words should not cross: of the sides that have room the one that keeps clear of it; right
 * where none has room. `crosses`: the line must be broken for the words.
 */
export function placeBeside(ink: readonly [number, number], wide: number, room: Room, line: number | null) {
  const [from, to] = ink;
  const sides = [
    { x: to + AIR, anchor: 'start', start: to + AIR, fits: to + AIR + wide <= room.right },
    { x: from - AIR, anchor: 'end', start: from - AIR - wide, fits: from - AIR - wide >= room.left },
  ] as const;
  const crosses = ({ start }: (typeof sides)[number]) =>
    line !== null && start - NEAR < line && start + wide + NEAR > line;
  const fitting = sides.filter(({ fits }) => fits);
  const side = fitting.find((one) => !crosses(one)) ?? fitting[0] ?? sides[0];
  return { x: side.x, anchor: side.anchor, crosses: crosses(side) };
}

/** The middle of words `wide` px wide: at `x`, or as near to it as keeps them within their room. */
export function placeMiddle(x: number, wide: number, room: Room): number {
  return Math.min(Math.max(x, room.left + wide / 2), room.right - wide / 2);
}
