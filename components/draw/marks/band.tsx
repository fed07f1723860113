import type { Drawn, Ink } from '../chart';

/**
 * A row's target for pointers, from edge to edge of the picture. SVG can't add px and percent, so in a fluid picture
 * the target is too long and is clipped by the picture's box.
 */
export function Band({ left, y, height, ink }: { left: number; y: number; height: number; ink: Ink }): Drawn {
  return ink.live ? <rect x={1 - left} y={y} width="200%" height={height} className="band" /> : null;
}
