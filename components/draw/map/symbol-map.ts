import type { Plot } from '../chart';
import { drawSymbolMap } from './draw-symbol-map';
import { layoutSymbolMap, type SymbolMap } from './layout-symbol-map';

/**
 * Values as circles at their countries. The words inside are those of the chart: `heading` of what lies outside the map,
 * `uncounted`, and `home` for Russia's name.
 */
export const symbolMap: Plot<SymbolMap> = {
  form: 'area',
  layout: (rows, frame) => {
    const { heading = '', uncounted = '', home = '' } = frame.inside;
    return layoutSymbolMap(rows, frame, { heading, uncounted, home });
  },
  draw: drawSymbolMap,
};
