import type { Plot, Row } from '../chart';
import { drawSmallRows } from './draw-small-rows';
import { layoutSmallRows, type SmallPart, type SmallRows } from './layout-small-rows';

/** A few values as a small picture, `least` px wide at the least, for a line of pictures that lead to larger ones. */
export function smallRows(partsOf: (rows: readonly Row[]) => readonly SmallPart[], least: number): Plot<SmallRows> {
  return { form: 'dot', layout: (rows) => layoutSmallRows(partsOf(rows), least), draw: drawSmallRows };
}
