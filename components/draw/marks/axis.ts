import { TICK } from './row-styles';
import { textWidth } from './text';

type Anchor = 'start' | 'middle' | 'end';
/** A tick at a fraction of the plot, with its label `x` px from it; the text may be empty. */
export type PlacedTick = { readonly at: number; readonly x: number; readonly text: string; readonly anchor: Anchor };

/** Least space between two tick labels, in px. */
const APART = 8;

/** A plot's least width in px, and how far labels may reach beyond it left and right. */
type Room = { readonly plot: number; readonly left: number; readonly right: number };

/**
 * Places tick labels within their room so that none touch: if they would, only every second label keeps its text, or
 * every third, and so on. All ticks are returned, because each keeps its line.
 */
export function placeTicks(
  ticks: readonly { readonly at: number; readonly text: string }[],
  { plot, left: before, right: after }: Room,
): readonly PlacedTick[] {
  const placed = ticks.map(({ at, text }) => {
    const wide = textWidth(text, TICK);
    const middle = at * plot;
    const anchor: Anchor = middle - wide / 2 < -before ? 'start' : middle + wide / 2 > plot + after ? 'end' : 'middle';
    const x = anchor === 'start' ? Math.max(-before, -middle) : anchor === 'end' ? Math.min(after, plot - middle) : 0;
    const from = middle + x - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
    return { at, x, text, anchor, from, to: from + wide };
  });
  const touch = (step: number) =>
    placed.some(({ to }, i) => {
      const next = placed[i + step];
      return i % step === 0 && next !== undefined && to + APART > next.from;
    });
  let step = 1;
  while (step < placed.length && touch(step)) step += 1;
  return placed.map(({ at, x, text, anchor }, i) => ({ at, x, text: i % step === 0 ? text : '', anchor }));
}
