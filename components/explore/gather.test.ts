import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import { scaleKey } from './explore-data';
import { gather } from './gather';
import { hasNumber } from './view';

const data = gather('en');

describe('the data of the explore page', () => {
  it('every record: there once, with its source', () => {
    expect(data.figures.map(({ id }) => id).sort()).toEqual(dataset.figures.map(({ id }) => id).sort());
    for (const { source } of data.figures) expect(data.sources[source]?.name).toBeTruthy();
  });

  it('within a topic: by date, undated ones last', () => {
    const days = data.figures.filter(({ topic }) => topic === 'total').map(({ id }) => figure(id).as_of ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('every number: inside the scale of its unit', () => {
    for (const { topic, unit, measured } of data.figures) {
      const scale = data.scales[scaleKey(topic, unit)];
      for (const n of numbersOf(measured)) {
        expect(scale?.domain[0]).toBeLessThanOrEqual(n);
        expect(scale?.domain[1]).toBeGreaterThanOrEqual(n);
      }
    }
  });

  it('a unit with words only: no scale, so nothing can be drawn', () => {
    const wordless = data.figures.filter(({ unit }) => unit === 'qualitative');
    expect(wordless.length).toBeGreaterThan(0);
    expect(wordless.some(hasNumber)).toBe(false);
    for (const { topic, unit } of wordless) expect(data.scales[scaleKey(topic, unit)]).toBeUndefined();
  });

  it('crosses to the browser as plain JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
