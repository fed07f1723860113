import { inkExtent, type PlacedValue } from '../../draw/marks/place-value';

/** Where the words of a value stand relative to its mark's row. */
export type ValueLabel = {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Above the mark: it leaves room at neither side. */
  readonly above: boolean;
};

const GAP = 8;

/**
 * The value stands right of its mark, left of it where the right has no room, and above it where
 * neither has. Null for a value without a mark.
 */
export function placeValueLabel(
  placed: PlacedValue,
  wide: number,
  room: { readonly left: number; readonly right: number },
): ValueLabel | null {
  const ink = inkExtent(placed);
  if (ink === null) return null;
  const [from, to] = ink;
  if (to + GAP + wide <= room.right) return { x: to + GAP, anchor: 'start', above: false };
  if (from - GAP - wide >= room.left) return { x: from - GAP, anchor: 'end', above: false };
  const middle = (from + to) / 2;
  const x = Math.min(Math.max(middle, room.left + wide / 2), room.right - wide / 2);
  return { x, anchor: 'middle', above: true };
}
