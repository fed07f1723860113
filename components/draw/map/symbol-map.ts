import { sayNumber } from '../../../data/say';
import type { Plot } from '../chart';
import { drawSymbolMap } from './draw-symbol-map';
import { layoutSymbolMap, type SymbolMap } from './layout-symbol-map';

/**
 * Values as circles at their countries. `key` are the numbers that the key shows. The words inside are those of the
 * chart: `heading` of what lies outside the map, `uncounted`, `home` for Russia's name, and what is counted, `people`.
 */
export function symbolMap(key: readonly number[]): Plot<SymbolMap> {
  return {
    layout: (rows, frame) => {
      const { heading = '', uncounted = '', home = '', people = '' } = frame.inside;
      const say = (n: number) => `${sayNumber(n, frame.lang)} ${people}`;
      return layoutSymbolMap(rows, frame, { heading, uncounted, home }, { values: key, say });
    },
    draw: drawSymbolMap,
  };
}
