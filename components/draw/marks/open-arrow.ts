/** Length in px of the arrow for "or more" and "or fewer". It is a sign, not an amount. */
export const OPEN_END = 26;

/** The path of an arrow for an open value or time, in px from (x, y): to the right or, with `way` -1, to the left. */
export function openArrow(
  x: number,
  y: number,
  { way = 1, length = OPEN_END }: { way?: 1 | -1; length?: number } = {},
) {
  const tip = x + way * length;
  return `M${x} ${y}H${tip}M${tip - way * 6} ${y - 5}L${tip} ${y}L${tip - way * 6} ${y + 5}`;
}
