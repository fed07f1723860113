import { TICK } from './row-styles';
import { type TextLine, textWidth } from './text';

type Anchor = 'start' | 'middle' | 'end';
export type PlacedTick = { readonly x: number; readonly text: string; readonly anchor: Anchor };

/** Tick labels inside the picture that don't touch: where they would, every second one is left out. */
export function placeTicks(
  ticks: readonly { readonly x: number; readonly text: string }[],
  width: number,
): readonly PlacedTick[] {
  const placed = ticks.map(({ x, text }) => {
    const wide = textWidth(text, TICK);
    const anchor: Anchor = x - wide / 2 < 0 ? 'start' : x + wide / 2 > width ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return { x, text, anchor, left, right: left + wide };
  });
  const touch = placed.some((tick, i) => tick.right + 8 > (placed[i + 1]?.left ?? Number.POSITIVE_INFINITY));
  return placed.map(({ x, text, anchor }, i) => ({ x, text: touch && i % 2 === 1 ? '' : text, anchor }));
}

/** The label of a reference line, on the side where the picture has room. */
export function placeReference(
  label: string,
  x: number,
  y: number,
  width: number,
): { readonly x: number; readonly label: TextLine; readonly anchor: 'start' | 'end' } {
  const anchor = x + textWidth(label, TICK) > width ? 'end' : 'start';
  return { x, label: { text: label, x: anchor === 'start' ? x - 4 : x + 4, y }, anchor };
}
