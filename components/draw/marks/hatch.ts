import type { Box } from './box';
import { px } from './px';

/**
 * Slanted lines clipped to a rectangle, as one SVG path: what is not known is hatched. A path and not a
 * `<pattern>`, because a pattern needs an id, and one page shows a chart at several widths.
 */
export function hatchPath({ x, y, width, height }: Box, gap = 6): string {
  const strokes: string[] = [];
  for (let offset = gap / 2; offset < width + height; offset += gap) {
    const startX = Math.min(offset, width);
    const startY = Math.max(0, offset - width);
    const endX = Math.max(0, offset - height);
    const endY = Math.min(offset, height);
    strokes.push(`M${px(x + startX)} ${px(y + startY)}L${px(x + endX)} ${px(y + endY)}`);
  }
  return strokes.join('');
}
