import { liveInkColour } from '../ink';
import type { PlacedValue } from './place-value';
import { ValueMark } from './value-mark';

/** The kinds of value that a key has a sample of. */
export const SAMPLED = ['point', 'range', 'at-least', 'at-most'] as const;
export type Sampled = (typeof SAMPLED)[number];

const PLACES: Readonly<Record<Sampled, PlacedValue>> = {
  point: { kind: 'point', x: 14 },
  range: { kind: 'range', x1: 3, x2: 25 },
  'at-least': { kind: 'at-least', x: 1 },
  'at-most': { kind: 'at-most', x: 27 },
};

/** Against time a number is a height: its bounds point up and down, in a sample as wide as the others are tall. */
const UPRIGHT = 'translate(14 8) rotate(-90) scale(.6) translate(-14 -8)';

/** A value's mark as a key shows it, in a picture of 28 by 16 px. */
export function ValueSample(props: { kind: Sampled; article?: boolean; claimed?: boolean; upright?: boolean }) {
  const { kind, article = false, claimed = false, upright = false } = props;
  const mark = (
    <ValueMark
      placed={PLACES[kind]}
      y={8}
      colour={liveInkColour(article ? 'accent' : 'one')}
      emphasis={false}
      claimed={claimed}
      paper={liveInkColour('paper')}
    />
  );
  return upright && kind !== 'point' ? <g transform={UPRIGHT}>{mark}</g> : mark;
}
