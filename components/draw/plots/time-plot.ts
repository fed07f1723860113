import { type Frame, LEAST, type Plot, type Row } from '../chart';
import { drawTimePlot } from './draw-time-plot';
import { layoutTimePlot, type Setting, type TimePlot } from './layout-time-plot';
import type { TimePanel } from './time-panel';

/** A picture that stands in a usual column of text has two panels side by side. */
const USUAL: Setting = { columns: 2, least: 600 };

/** The same in a card of the gallery: panels side by side at any width, few labels. */
const SMALL: Partial<Setting> = { least: LEAST };

/** Rows against time, in panels of one measure each: `panelsOf` says which panels there are and what stands in them. */
export function timePlot(
  panelsOf: (rows: readonly Row[], frame: Frame) => readonly TimePanel[],
  setting: Partial<Setting> = {},
): Plot<TimePlot> {
  return {
    form: 'upright',
    layout: (rows, frame) => {
      const panels = panelsOf(rows, frame);
      if (frame.shown === 'small')
        return layoutTimePlot(panels, 'wide', frame.lang, { ...USUAL, ...setting, ...SMALL });
      return layoutTimePlot(panels, frame.composition, frame.lang, { ...USUAL, ...setting });
    },
    draw: drawTimePlot,
  };
}
