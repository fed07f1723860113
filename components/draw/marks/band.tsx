import type { Drawn, Ink } from '../chart';

/**
 * What a pointer hits of a row: from the left edge of the picture to its right edge. A fluid picture knows no sum of px
 * and percent, so the stripe is longer than it needs to be and the picture's box cuts it.
 */
export function Band({ left, y, height, ink }: { left: number; y: number; height: number; ink: Ink }): Drawn {
  return ink.live ? <rect x={1 - left} y={y} width="200%" height={height} className="band" /> : null;
}
