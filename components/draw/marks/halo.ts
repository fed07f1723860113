import type { Palette } from '../chart';

/** Stroke width in px of the halo around text in a plot; half of it shows. */
const GROUND = 4;

/** A halo in the colour of the paper that keeps grid lines clear of the letters of labels. */
export const haloOf = (ink: Pick<Palette, 'colour'>) =>
  ({ stroke: ink.colour('paper'), strokeWidth: GROUND, paintOrder: 'stroke' }) as const;
