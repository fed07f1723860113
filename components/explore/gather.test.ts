import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { gather } from './gather';

const data = gather('en');

describe('the data of the explore page', () => {
  it('every record: there once, with its source and the name of its country', () => {
    expect(data.figures.map(({ id }) => id).sort()).toEqual(dataset.figures.map(({ id }) => id).sort());
    for (const { source, place } of data.figures) {
      expect(data.sources[source]?.name).toBeTruthy();
      if (place) expect(data.places[place]).toMatch(/^\p{Lu}/u);
    }
  });

  it('within a topic: by date, undated ones last', () => {
    const days = data.figures.filter(({ topic }) => topic === 'total').map(({ id }) => figure(id).as_of ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('crosses to the browser as plain JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
