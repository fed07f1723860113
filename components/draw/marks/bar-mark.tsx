import type { Drawn, Ink } from '../chart';
import { PALE_BAR } from '../theme';
import { openArrow } from './open-arrow';
import type { PlacedValue } from './place-value';
import { Spot } from './spot';

/** Height of a bar in px. */
export const THICK = 14;

/** Ink for pictures laid out in px, which need no conversion. */
export const inPx: Pick<Ink, 'along'> = { along: (x) => x };

/**
 * Where a bar's value comes from: `counted` is opaque, `claimed`, by an official or a party to the war, is hollow, and
 * `derived`, by our own subtraction, is pale.
 */
export type Provenance = 'counted' | 'claimed' | 'derived';

/**
 * One value as a bar from zero. It is opaque as far as the value is certain: to a floor or the lower end of a range.
 * To a range's upper end it is pale in an opaque outline; a ceiling is an empty dashed outline, because the number may
 * be anywhere below. A word and a gap draw nothing: they have their own signs.
 */
export function BarMark(props: {
  placed: PlacedValue;
  zero: number;
  y: number;
  colour: string;
  provenance?: Provenance;
  thick?: number;
  ink?: Pick<Ink, 'along'>;
}): Drawn {
  const { placed, zero, y, colour, provenance = 'counted', thick = THICK, ink = inPx } = props;
  const box = (from: number, to: number) => ({
    x: ink.along(Math.min(from, to)),
    y: y - thick / 2,
    width: ink.along(Math.abs(to - from)),
    height: thick,
  });
  const sure = (to: number) =>
    provenance === 'counted' ? (
      <rect {...box(zero, to)} fill={colour} />
    ) : (
      <rect
        {...box(zero, to)}
        fill={provenance === 'derived' ? colour : 'none'}
        fillOpacity={provenance === 'derived' ? PALE_BAR : undefined}
        stroke={colour}
        strokeWidth={1.5}
      />
    );
  switch (placed.kind) {
    case 'point':
      return sure(placed.x);
    case 'range':
      return (
        <>
          {sure(placed.x1)}
          <rect {...box(placed.x1, placed.x2)} fill={colour} fillOpacity={PALE_BAR} stroke={colour} strokeWidth={1.5} />
        </>
      );
    case 'at-least':
      return (
        <>
          {sure(placed.x)}
          <Spot at={placed.x} y={y} ink={ink}>
            <path d={openArrow(0, 0)} stroke={colour} strokeWidth={2} fill="none" />
          </Spot>
        </>
      );
    case 'at-most':
      return <rect {...box(zero, placed.x)} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray="4 3" />;
    case 'word':
    case 'missing':
      return null;
  }
}
