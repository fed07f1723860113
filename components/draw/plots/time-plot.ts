import type { Frame, Plot, Row } from '../chart';
import { drawTimePlot } from './draw-time-plot';
import { layoutTimePlot, type Setting, type TimePlot } from './layout-time-plot';
import type { TimePanel } from './time-panel';

/** A picture that stands in a usual column of text has two panels side by side. */
const USUAL: Setting = { columns: 2, least: 600 };

/** Rows against time, in panels of one measure each: `panelsOf` says which panels there are and what stands in them. */
export function timePlot(
  panelsOf: (rows: readonly Row[], frame: Frame) => readonly TimePanel[],
  setting: Partial<Setting> = {},
): Plot<TimePlot> {
  return {
    form: 'dot',
    layout: (rows, frame) =>
      layoutTimePlot(panelsOf(rows, frame), frame.composition, frame.lang, { ...USUAL, ...setting }),
    draw: drawTimePlot,
  };
}
