import type { Drawn } from '../chart';
import { PALE } from '../theme';
import { openArrow } from './open-arrow';
import type { PlacedValue } from './place-value';

/**
 * One value on a scale: a dot, a band with two ends and no middle, a tick with an open arrow. A word and a
 * gap draw nothing: they have no place on it. `emphasis` rings the dot.
 */
export function ValueMark({
  placed,
  y,
  colour,
  emphasis,
}: {
  placed: PlacedValue;
  y: number;
  colour: string;
  emphasis: boolean;
}): Drawn {
  switch (placed.kind) {
    case 'point':
      return (
        <g>
          <circle cx={placed.x} cy={y} r={emphasis ? 7 : 6} fill={colour} />
          {emphasis && <circle cx={placed.x} cy={y} r={10.5} fill="none" stroke={colour} strokeWidth={1.5} />}
        </g>
      );
    case 'range':
      return (
        <g stroke={colour} fill="none">
          <path d={`M${placed.x1} ${y}H${placed.x2}`} strokeWidth={7} strokeOpacity={PALE} />
          <path d={`M${placed.x1} ${y - 7}V${y + 7}M${placed.x2} ${y - 7}V${y + 7}`} strokeWidth={2.5} />
        </g>
      );
    case 'at-least':
    case 'at-most':
      return (
        <g stroke={colour} fill="none" strokeWidth={2.5}>
          <path d={`M${placed.x} ${y - 7}V${y + 7}`} />
          <path d={openArrow(placed.x, y, { way: placed.kind === 'at-least' ? 1 : -1 })} strokeWidth={2} />
        </g>
      );
    case 'word':
    case 'missing':
      return null;
  }
}
