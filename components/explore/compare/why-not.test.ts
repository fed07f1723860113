import { describe, expect, it } from 'vitest';
import { gather } from '../gather';
import { revive } from '../revive';
import { exploreWording } from '../words';
import { whyNot } from './comparable';
import { compareRows } from './compare-table';

const data = revive(gather('en'));
const say = exploreWording('en');
const pick = (...ids: string[]) => data.figures.filter(({ id }) => ids.includes(id));
const kinds = (...ids: string[]) => whyNot(pick(...ids)).map(({ kind }) => kind);

describe('why figures may not be compared', () => {
  it('names the units of people and permits first', () => {
    expect(kinds('bell-2024-tur', 'eu-permits-2022')[0]).toBe('units');
  });
  it('names the places of two countries in one count, not the units', () => {
    const found = kinds('bell-2024-arm', 'bell-2024-geo');
    expect(found).toContain('places');
    expect(found).not.toContain('units');
  });
  it('names the measures of those who left and those abroad after the units, before all else', () => {
    expect(kinds('nyt-total-fled', 'total-thebell-2024')[0]).toBe('measures');
    expect(kinds('bell-2024-tur', 'eu-permits-2022').slice(0, 2)).toEqual(['units', 'measures']);
  });
  it('says that figures which repeat each other may be one', () => {
    expect(kinds('nyt-total-fled', 'total-mmc-2024')).toContain('one');
    expect(kinds('tur-permits-2022-12', 'tur-permits-2025-11')).toEqual(['periods']);
  });
  it('says of a number and words that one has no number', () => {
    expect(kinds('nyt-return-if-democratic', 'nyt-return-if-war-ends')).toContain('wordless');
  });
  it('is empty for a figure and itself', () => {
    const [one] = pick('nyt-total-fled');
    expect(one && whyNot([one, one])).toEqual([]);
  });
  it('is a complete sentence for each reason', () => {
    for (const obstacle of whyNot(
      pick('bell-2024-tur', 'eu-permits-2022', 'nyt-return-if-war-ends', 'nyt-total-fled', 'total-mmc-2024'),
    )) {
      expect(say.compare.why(obstacle, data)).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('figures side by side', () => {
  it('mark exactly the rows that differ', () => {
    const rows = compareRows(pick('bell-2024-arm', 'bell-2024-geo'), { data, lang: 'en', say });
    for (const { cells, differs } of rows) expect(differs).toBe(cells[0] !== cells[1]);
    expect(rows.find(({ key }) => key === 'unit')?.differs).toBe(false);
    expect(rows.find(({ key }) => key === 'place')?.differs).toBe(true);
  });
  it('have no empty cell, whatever is pinned', () => {
    for (const { key, cells } of compareRows(data.figures, { data, lang: 'en', say })) {
      for (const [i, cell] of cells.entries()) expect(cell, `${key} of ${data.figures[i]?.id}`).not.toBe('');
    }
  });
});
