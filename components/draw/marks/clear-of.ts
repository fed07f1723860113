import type { Palette } from '../chart';

/** Px of ground round letters that stand in a plot: half of it shows. */
const GROUND = 4;

/** What keeps the lines of a grid out of the letters of labels: a rim of ground under them, and no second colour. */
export const clearOf = (ink: Pick<Palette, 'colour'>) =>
  ({ stroke: ink.colour('paper'), strokeWidth: GROUND, paintOrder: 'stroke' }) as const;
