import type { Drawable, Frame, Plot, Row } from '../chart';
import { drawTimeline } from './draw-timeline';
import { layoutTimeline, type Panel, type Timeline } from './layout-timeline';

/** Dated rows along calendar axes; `panelsOf` gives the panels with their items. */
export function timeline<Of extends Drawable>(
  panelsOf: (rows: readonly Row<Of>[], frame: Frame) => readonly Panel[],
): Plot<Timeline, Of> {
  return {
    form: 'time',
    layout: (rows, frame) => layoutTimeline(panelsOf(rows, frame), frame.composition, frame.lang),
    draw: drawTimeline,
  };
}
