import type { Drawn } from '../chart';
import { PALE_BAR } from '../theme';
import { hatchPath } from './hatch';
import { openArrow } from './open-arrow';
import type { PlacedValue } from './place-value';

/** Height of a bar in px. */
const THICK = 16;

/**
 * One value as a bar from zero. Full ink stands for what is sure: up to the lower end of a range or a floor. Up to a
 * range's higher end the bar is pale, in an outline of full ink; a ceiling is an outline with nothing in it, because
 * the number may lie anywhere below. A word and a gap draw nothing: they have signs of their own. `hatched`: what is
 * left over after others were counted, which nobody counted.
 */
export function BarMark({
  placed,
  zero,
  y,
  colour,
  hatched = false,
}: {
  placed: PlacedValue;
  zero: number;
  y: number;
  colour: string;
  hatched?: boolean;
}): Drawn {
  const box = (from: number, to: number) => ({
    x: Math.min(from, to),
    y: y - THICK / 2,
    width: Math.max(1, Math.abs(to - from)),
    height: THICK,
  });
  const sure = (to: number) =>
    hatched ? (
      <g stroke={colour} strokeWidth={1.5} fill="none">
        <path d={hatchPath(box(zero, to))} />
        <rect {...box(zero, to)} />
      </g>
    ) : (
      <rect {...box(zero, to)} fill={colour} />
    );
  switch (placed.kind) {
    case 'point':
      return sure(placed.x);
    case 'range':
      return (
        <g>
          {sure(placed.x1)}
          <rect {...box(placed.x1, placed.x2)} fill={colour} fillOpacity={PALE_BAR} stroke={colour} strokeWidth={1.5} />
        </g>
      );
    case 'at-least':
      return (
        <g>
          {sure(placed.x)}
          <path d={openArrow(placed.x, y)} stroke={colour} strokeWidth={2} fill="none" />
        </g>
      );
    case 'at-most':
      return <rect {...box(zero, placed.x)} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />;
    case 'word':
    case 'missing':
      return null;
  }
}
