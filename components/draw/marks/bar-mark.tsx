import type { Drawn, Ink } from '../chart';
import { PALE_BAR } from '../theme';
import { openArrow } from './open-arrow';
import type { PlacedValue } from './place-value';
import { Spot } from './spot';

/** Height of a bar in px. */
export const THICK = 14;

/** Px as they are: for pictures that are laid out in px. */
export const inPx: Pick<Ink, 'along'> = { along: (x) => x };

/**
 * How sure a bar is of itself: `sure` is counted, `claimed` is said by an official or a party to the war and hollow,
 * `ours` is a subtraction of ours and pale.
 */
export type Standing = 'sure' | 'claimed' | 'ours';

/**
 * One value as a bar from zero. Full ink stands for what is sure: up to the lower end of a range or a floor. Up to a
 * range's higher end the bar is pale, in an outline of full ink; a ceiling is a dashed outline with nothing in it,
 * because the number may lie anywhere below. A word and a gap draw nothing: they have signs of their own.
 */
export function BarMark(props: {
  placed: PlacedValue;
  zero: number;
  y: number;
  colour: string;
  standing?: Standing;
  thick?: number;
  ink?: Pick<Ink, 'along'>;
}): Drawn {
  const { placed, zero, y, colour, standing = 'sure', thick = THICK, ink = inPx } = props;
  const box = (from: number, to: number) => ({
    x: ink.along(Math.min(from, to)),
    y: y - thick / 2,
    width: ink.along(Math.abs(to - from)),
    height: thick,
  });
  const sure = (to: number) =>
    standing === 'sure' ? (
      <rect {...box(zero, to)} fill={colour} />
    ) : (
      <rect
        {...box(zero, to)}
        fill={standing === 'ours' ? colour : 'none'}
        fillOpacity={standing === 'ours' ? PALE_BAR : undefined}
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
