import type { Drawn, Ink } from '../chart';
import type { Colour } from '../theme';
import { hatchPath } from './hatch';

type At = { readonly x: number; readonly y: number };

/** Widths in px of the signs for words and for a gap. */
export const WORD_SIGN = 30;
export const GAP_SIGN = 15;

/** Words instead of a number: a dashed outline of fixed size around (x, y), because they are not an amount. */
export function WordSign({ at: { x, y }, colour, ink }: { at: At; colour: Colour; ink: Pick<Ink, 'colour'> }): Drawn {
  return (
    <rect
      x={x - WORD_SIGN / 2}
      y={y - 9}
      width={WORD_SIGN}
      height={18}
      rx={9}
      fill="none"
      stroke={ink.colour(colour)}
      strokeWidth={1.5}
      strokeDasharray="3 3"
    />
  );
}

/** No number, which is not zero: a hatched square of fixed size around (x, y). */
export function GapSign({ at: { x, y }, ink }: { at: At; ink: Pick<Ink, 'colour'> }): Drawn {
  const box = { x: x - GAP_SIGN / 2, y: y - GAP_SIGN / 2, width: GAP_SIGN, height: GAP_SIGN };
  const stroke = ink.colour('gap');
  return (
    <>
      <rect {...box} fill={ink.colour('paper')} stroke={stroke} strokeDasharray="2 2" />
      <path d={hatchPath(box, 5)} fill="none" stroke={stroke} />
    </>
  );
}
