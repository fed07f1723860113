import type { Drawn } from '../chart';
import { PALE_BAR } from '../theme';
import { OPEN_END, type PlacedValue } from './place-value';

/** Height of a bar in px. */
const THICK = 16;

/**
 * One value as a bar from zero. Full ink stands for what is sure: up to the lower end of a range or a
 * floor. Up to a range's higher end the bar is pale, in an outline of full ink; a ceiling is an outline with nothing in it, because
 * the number may lie anywhere below. A word and a gap draw nothing.
 */
export function BarMark({
  placed,
  zero,
  y,
  colour,
}: {
  placed: PlacedValue;
  zero: number;
  y: number;
  colour: string;
}): Drawn {
  const top = y - THICK / 2;
  const bar = (from: number, to: number) => ({
    x: Math.min(from, to),
    y: top,
    width: Math.max(1, Math.abs(to - from)),
    height: THICK,
  });
  switch (placed.kind) {
    case 'point':
      return <rect {...bar(zero, placed.x)} fill={colour} />;
    case 'range':
      return (
        <g>
          <rect {...bar(zero, placed.x1)} fill={colour} />
          <rect {...bar(placed.x1, placed.x2)} fill={colour} fillOpacity={PALE_BAR} stroke={colour} strokeWidth={1.5} />
        </g>
      );
    case 'at-least': {
      const tip = placed.x + OPEN_END;
      return (
        <g>
          <rect {...bar(zero, placed.x)} fill={colour} />
          <path
            d={`M${placed.x} ${y}H${tip}M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}`}
            stroke={colour}
            strokeWidth={2}
            fill="none"
          />
        </g>
      );
    }
    case 'at-most':
      return <rect {...bar(zero, placed.x)} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />;
    case 'word':
    case 'missing':
      return null;
  }
}
