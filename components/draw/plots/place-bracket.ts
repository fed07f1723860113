import { DETAIL } from '../marks/row-styles';
import { leading, type TextLine, textBlock } from '../marks/text';
import type { FluidBox } from './fluid-box';
import type { PlacedTimeMark } from './place-time-mark';
import type { TimePanel } from './time-panel';

/** A bracket below some marks, from the first to the last of them, with its text below its middle. */
export type PlacedBracket = {
  readonly from: number;
  readonly to: number;
  /** The place of its line, in px down; its ends reach up from there. */
  readonly y: number;
  readonly lines: readonly TextLine[];
  /** Boxes that no label may touch. */
  readonly ink: readonly FluidBox[];
};

/** Distance in px below the lowest mark, and how far the ends reach up. */
const UNDER = 14;
export const ENDS = 6;

/** Places a bracket around marks that may be one figure. Null if fewer than two of them are drawn. */
export function placeBracket(
  bracket: TimePanel['bracket'],
  marks: readonly PlacedTimeMark[],
  plot: number,
): PlacedBracket | null {
  const held = marks.filter(({ row }) => bracket?.ids.includes(row.id));
  if (!bracket || held.length < 2) return null;
  const [from, to] = [Math.min(...held.map(({ at }) => at)), Math.max(...held.map(({ at }) => at))];
  const y = Math.max(...held.map(({ bottom }) => bottom)) + UNDER;
  const width = (to - from) * plot;
  const middle = (from + to) / 2;
  const { lines, bottom } = textBlock(bracket.text, { x: 0, top: y + 3, width }, DETAIL);
  return {
    from,
    to,
    y,
    lines: lines.map((line) => ({ ...line, at: middle })),
    ink: [
      { from: { at: from, x: -1 }, to: { at: to, x: 1 }, top: y - ENDS, bottom: y + 1 },
      {
        from: { at: middle, x: -width / 2 },
        to: { at: middle, x: width / 2 },
        top: y + 1,
        bottom: Math.max(bottom, y + leading(DETAIL.size)),
      },
    ],
  };
}
