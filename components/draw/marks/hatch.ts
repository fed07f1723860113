import type { Box } from './box';
import { px } from './px';

/**
 * Slanted lines clipped to a rectangle, as one SVG path, for what is not known. Not a `<pattern>`, because that needs a
 * unique id, and a page has the same chart at several widths.
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
