import { describe, expect, it } from 'vitest';
import { dataset } from '../../../data/dataset';
import { worldMap } from './world';

const places = [...new Set(dataset.figures.flatMap(({ place }) => place ?? []))];
const map = worldMap(places);
const at = (code: string) => map.points[code] ?? [Number.NaN, Number.NaN];

describe('the map of the workbench', () => {
  it('has a point inside the picture for every country of a figure', () => {
    for (const code of places) {
      const [x, y] = at(code);
      expect(x, code).toBeGreaterThan(0);
      expect(x, code).toBeLessThan(map.width);
      expect(y, code).toBeGreaterThan(0);
      expect(y, code).toBeLessThan(map.height);
    }
  });
  it('has countries where they belong: the United States west of Portugal, Finland north of Turkey', () => {
    expect(at('USA')[0]).toBeLessThan(at('PRT')[0]);
    expect(at('PRT')[0]).toBeLessThan(at('GEO')[0]);
    expect(at('FIN')[1]).toBeLessThan(at('TUR')[1]);
    expect(at('ARG')[1]).toBeGreaterThan(at('ESP')[1]);
  });
  it('refuses an unknown country and names it', () => {
    expect(() => worldMap(['XXX'])).toThrow('XXX');
  });
  it('is small enough for a slow connection', () => {
    expect(JSON.stringify(map).length).toBeLessThan(60_000);
  });
});
