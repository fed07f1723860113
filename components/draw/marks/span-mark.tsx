import type { Drawn } from '../chart';
import { PALE } from '../theme';
import { openArrow } from './open-arrow';

/** Days on a time scale, in px: a day, a stretch with both ends, or one end and an arrow. */
type Days =
  | { readonly kind: 'day'; readonly x: number }
  | { readonly kind: 'stretch'; readonly x1: number; readonly x2: number }
  | { readonly kind: 'open'; readonly x: number; readonly way: 1 | -1 };

/** When something was measured: a diamond for a day, a band for a stretch, an arrow where an end is not given. */
export function SpanMark({ days, y, colour }: { days: Days; y: number; colour: string }): Drawn {
  switch (days.kind) {
    case 'day':
      return <path d={`M${days.x - 6} ${y}l6 -6l6 6l-6 6z`} fill={colour} />;
    case 'stretch':
      return (
        <g stroke={colour} fill="none">
          <path d={`M${days.x1} ${y}H${days.x2}`} strokeWidth={7} strokeOpacity={PALE} />
          <path d={`M${days.x1} ${y - 6}V${y + 6}M${days.x2} ${y - 6}V${y + 6}`} strokeWidth={2} />
        </g>
      );
    case 'open': {
      const d = `M${days.x} ${y - 6}V${y + 6}${openArrow(days.x, y, { way: days.way })}`;
      return <path d={d} stroke={colour} strokeWidth={2} fill="none" />;
    }
  }
}
