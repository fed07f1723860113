import { TICK } from './row-styles';
import { type TextLine, textWidth } from './text';

type Anchor = 'start' | 'middle' | 'end';
export type PlacedTick = { readonly x: number; readonly text: string; readonly anchor: Anchor };

/** Least space between two tick labels, in px. */
const APART = 8;

/**
 * Tick labels that stay inside a picture `width` px wide and don't touch: where they would, only every second one has a
 * text, or every third, as it takes. No tick goes: it has its line.
 */
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
  const touch = (step: number) =>
    placed.some(({ right }, i) => {
      const next = placed[i + step];
      return i % step === 0 && next !== undefined && right + APART > next.left;
    });
  let step = 1;
  while (step < placed.length && touch(step)) step += 1;
  return placed.map(({ x, text, anchor }, i) => ({ x, text: i % step === 0 ? text : '', anchor }));
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
