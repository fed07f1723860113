import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../data/dataset';
import { dateOf } from '../../data/span';
import { TOPICS } from '../../data/vocabulary';
import { gather } from './gather';
import { revive } from './revive';

const data = revive(gather('en'));

describe('the data of the explore page', () => {
  it('has every record once, with its source and the name of its country', () => {
    expect(data.figures.map(({ id }) => id).sort()).toEqual(dataset.figures.map(({ id }) => id).sort());
    for (const { source_id, place } of data.figures) {
      expect(data.sources[source_id]?.name).toBeTruthy();
      if (place) expect(data.place[place]).toMatch(/^\p{Lu}/u);
    }
  });

  it('is sorted by date within a topic, undated figures last', () => {
    for (const topic of TOPICS) {
      const rows = data.figures.filter((row) => row.topic === topic);
      const days = rows.map(({ id }) => dateOf(figure(id))?.last ?? '9999');
      expect(days, topic).toEqual([...days].sort());
      expect(rows.map(({ date }) => date ?? '9999')).toEqual(days);
    }
    expect(data.figures.some(({ date }) => date === null)).toBe(true);
  });

  it('dates each figure by the end of its period, or else by its publication', () => {
    const when = (id: string) => data.figures.find((row) => row.id === id)?.when;
    expect(when('bell-2024-geo')).toBe('16 July 2024');
    expect(when('nyt-total-fled')).toBe('6 April 2025');
    expect(when('summary-longterm-harm')).toBe('');
  });

  it('shortens publishers by the part in brackets, and never to nothing', () => {
    for (const { name, short } of Object.values(data.sources)) {
      expect(short).toMatch(/^[^()]+$/);
      expect(name.startsWith(short)).toBe(true);
    }
  });

  it('restores the record, in one language, for marks and files', () => {
    for (const row of data.figures) {
      const { text, stated_as, ...record } = figure(row.id);
      expect(row).toMatchObject(record);
      expect(row.text.en.caveat).toBe(text.en.caveat);
      expect(row.stated_as?.en).toBe(stated_as?.en);
    }
  });

  it('marks the invasion and the call-up on time axes, in the page’s language', () => {
    expect(revive(gather('ru')).guides).toEqual([
      { day: event('event-invasion').date, text: 'вторжение' },
      { day: event('event-mobilisation').date, text: 'мобилизация' },
    ]);
  });

  it('reaches the browser as JSON without loss', () => {
    expect(revive(JSON.parse(JSON.stringify(gather('en'))))).toEqual(data);
  });
});
