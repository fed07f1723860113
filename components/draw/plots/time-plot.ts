import { type Frame, LEAST, type Plot, type Row } from '../chart';
import { drawTimePlot } from './draw-time-plot';
import { type Arrangement, layoutTimePlot, type TimePlot } from './layout-time-plot';
import type { TimePanel } from './time-panel';

/** Two panels side by side, for a typical column of text. */
const DEFAULTS: Arrangement = { columns: 2, least: 600 };

/** In a card of the gallery panels are side by side at any width. */
const SMALL: Partial<Arrangement> = { least: LEAST };

/** Rows against time, in panels of one measure each; `panelsOf` gives the panels with their rows. */
export function timePlot(
  panelsOf: (rows: readonly Row[], frame: Frame) => readonly TimePanel[],
  arrangement: Partial<Arrangement> = {},
): Plot<TimePlot> {
  return {
    form: 'upright',
    layout: (rows, frame) => {
      const panels = panelsOf(rows, frame);
      if (frame.shown === 'small')
        return layoutTimePlot(panels, 'wide', frame.lang, { ...DEFAULTS, ...arrangement, ...SMALL });
      return layoutTimePlot(panels, frame.composition, frame.lang, { ...DEFAULTS, ...arrangement });
    },
    draw: drawTimePlot,
  };
}
