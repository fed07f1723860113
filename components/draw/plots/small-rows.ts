import type { Plot, Row } from '../chart';
import { drawSmallRows } from './draw-small-rows';
import { layoutSmallRows, type SmallPart, type SmallRows } from './layout-small-rows';

/** A few values as a thumbnail, at least `least` px wide, that leads to a larger picture. */
export function smallRows(partsOf: (rows: readonly Row[]) => readonly SmallPart[], least: number): Plot<SmallRows> {
  return { form: 'dot', layout: (rows) => layoutSmallRows(partsOf(rows), least), draw: drawSmallRows };
}
