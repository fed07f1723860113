import type { Plot } from '../chart';
import { drawNestedRows } from './draw-nested-rows';
import { layoutNestedRows, type NestedRows } from './layout-nested-rows';
import { type Looks, sectionsOf } from './row-plot';

/** A row plot whose rows are parts of others: `wholes` names, by row id, the row that a row is part of. */
export function nestedRows(looks: Looks, wholes: Readonly<Record<string, string>>): Plot<NestedRows> {
  return {
    layout: (rows, frame) => layoutNestedRows(sectionsOf(rows, frame, looks), wholes, frame.width),
    draw: drawNestedRows,
  };
}
