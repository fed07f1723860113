/** The least widths in px that a wide picture may have; the style sheet has a rule for each. */
export const STEPS = [440, 480, 520, 560, 600] as const;
/** Width in px of an embed's picture in a typical text column: 640 px less the padding. */
export const COLUMN = 608;
/** The least share of a wide picture's width that its plot must have. */
export const PLOT_SHARE = 0.6;

/** The least width in px at which the plot of a wide picture with these margins has its share. */
export function leastFor(left: number, right: number): number {
  const needed = (left + right) / (1 - PLOT_SHARE);
  return STEPS.find((step) => step >= needed) ?? STEPS[STEPS.length - 1] ?? needed;
}
