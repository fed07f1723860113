import type { Plot } from '../chart';
import { drawSymbolMap } from './draw-symbol-map';
import { layoutSymbolMap, type SymbolMap } from './layout-symbol-map';

/**
 * Values as circles at their countries. The chart's `inside` texts are `heading` and `uncounted`, the headings of the
 * lists below the map with and without numbers, and `home`, Russia's name.
 */
export const symbolMap: Plot<SymbolMap> = {
  form: 'area',
  layout: (rows, frame) => {
    const { heading = '', uncounted = '', home = '' } = frame.inside;
    return layoutSymbolMap(rows, frame, { heading, uncounted, home });
  },
  draw: drawSymbolMap,
};
