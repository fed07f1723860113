import { type TextStyle, textWidth } from '../../marks/text';
import { SIZES } from '../../theme';
import type { ExploreTick } from '../explore-data';

export type FittedTick = ExploreTick & {
  /** Empty where a label would touch its neighbour: the line stays. */
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

const TICK: TextStyle = { face: 'sans', size: SIZES.tick };
/** Least space between two labels, in px. */
const APART = 8;

/** Ticks whose labels neither touch nor leave the picture: where they would, every second one is left out. */
export function fitTicks(
  ticks: readonly ExploreTick[],
  place: (at: number) => number,
  width: number,
): readonly FittedTick[] {
  const placed = ticks.map((tick) => {
    const x = place(tick.at);
    const wide = textWidth(tick.label, TICK);
    const anchor =
      x - wide / 2 < 0 ? ('start' as const) : x + wide / 2 > width ? ('end' as const) : ('middle' as const);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return { tick, anchor, left, right: left + wide };
  });
  const touching = (step: number) =>
    placed.some((one, i) => {
      const next = placed[i + step];
      return i % step === 0 && next !== undefined && one.right + APART > next.left;
    });
  let step = 1;
  while (step < placed.length && touching(step)) step += 1;
  return placed.map(({ tick, anchor }, i) => ({ ...tick, label: i % step === 0 ? tick.label : '', anchor }));
}
