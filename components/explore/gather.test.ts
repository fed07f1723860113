import { describe, expect, it } from 'vitest';
import { dataset, figure } from '../../data/dataset';
import { dateOf } from '../../data/span';
import { TOPICS } from '../../data/vocabulary';
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
    for (const topic of TOPICS) {
      const rows = data.figures.filter((row) => row.topic === topic);
      const days = rows.map(({ id }) => dateOf(figure(id))?.last ?? '9999');
      expect(days, topic).toEqual([...days].sort());
      expect(rows.map(({ date }) => date ?? '9999')).toEqual(days);
    }
    expect(data.figures.some(({ date }) => date === null)).toBe(true);
  });

  it('one date for each: what it is about, and when published where that doesn’t tell its end', () => {
    const when = (id: string) => data.figures.find((row) => row.id === id)?.when;
    expect(when('bell-2024-geo')).toBe('16 July 2024');
    expect(when('nyt-total-fled')).toMatch(/^from 24 February 2022 on; .*; published 6 April 2025$/);
    expect(when('nyt-economy-damage')).toBe('published 6 April 2025');
    expect(when('summary-longterm-harm')).toBe('undated');
  });

  it('crosses to the browser as plain JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
