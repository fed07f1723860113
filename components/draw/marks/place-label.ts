/** Space in px between a mark and its label. */
const AIR = 8;
/** Text closer to a line than this, in px, seems to touch it. */
const NEAR = 3;

/** The horizontal space available to text, in px. */
type Room = { readonly left: number; readonly right: number };

/**
 * Places a label `wide` px wide beside a mark's ink: on the right, or on the left if the right has no room. Null if
 * neither side has, or if there is no ink.
 */
export function placeLabel(ink: readonly [number, number] | null, wide: number, room: Room) {
  if (ink === null) return null;
  const [from, to] = ink;
  if (to + AIR + wide <= room.right) return { x: to + AIR, anchor: 'start' } as const;
  if (from - AIR - wide >= room.left) return { x: from - AIR, anchor: 'end' } as const;
  return null;
}

/**
 * Places a label beside a mark, if possible without crossing a vertical line at `line`: of the sides with room, the one
 * clear of the line; the right if neither has room. `crosses` means that the line must be interrupted for the label.
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

/** The centre of a label `wide` px wide: `x`, or the nearest place that keeps the label within its room. */
export function placeMiddle(x: number, wide: number, room: Room): number {
  return Math.min(Math.max(x, room.left + wide / 2), room.right - wide / 2);
}
