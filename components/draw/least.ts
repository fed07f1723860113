/** Least widths in px from which a wide picture may be shown; the style sheet has a rule for each. */
export const STEPS = [440, 480, 520, 560, 600] as const;
/** The picture of an embed in a usual column of text: 640 px less the padding. */
export const COLUMN = 608;
/** The part of a wide picture that its plot must have at least. */
export const PLOT_SHARE = 0.6;

/** The least width of a wide picture with these margins, in px: its plot then has its share. */
export function leastFor(left: number, right: number): number {
  const asked = (left + right) / (1 - PLOT_SHARE);
  return STEPS.find((step) => step >= asked) ?? STEPS[STEPS.length - 1] ?? asked;
}
