import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { gather } from '../gather';
import { revive } from '../revive';
import { exploreWording } from '../words';
import { SORTABLE } from './columns';
import { sorted } from './sorted';

const data = revive(gather('en'));
const { figures } = data;
const bench = { data, lang: 'en', say: exploreWording('en') } as const;

describe('the sorted table', () => {
  it('has the same figures by any column, in either direction', () => {
    for (const column of SORTABLE) {
      for (const descending of [false, true]) {
        expect(
          sorted(figures, { column, descending }, bench)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(figures.map(({ id }) => id).sort());
      }
    }
  });

  it('by value: is ascending within each unit and never mixes units', () => {
    const rows = sorted(figures, { column: 'value', descending: false }, bench);
    const units = rows.filter(({ measured }) => numbersOf(measured).length > 0).map(({ unit }) => unit);
    expect(units.filter((unit, i) => unit !== units[i - 1]).length).toBe(new Set(units).size);
    const people = rows
      .filter(({ unit }) => unit === 'people')
      .flatMap(({ measured }) => numbersOf(measured).slice(0, 1));
    expect(people).toEqual([...people].sort((a, b) => a - b));
  });

  it('by value: has words and gaps last in either direction, as they are neither small nor large', () => {
    for (const descending of [false, true]) {
      const rows = sorted(figures, { column: 'value', descending }, bench).map(
        ({ measured }) => numbersOf(measured).length > 0,
      );
      expect(rows.lastIndexOf(true)).toBe(rows.filter(Boolean).length - 1);
    }
  });

  it('by date, descending: has the latest first, undated figures last', () => {
    const days = sorted(figures, { column: 'date', descending: true }, bench).map(({ date }) => date);
    const dated = days.filter((day) => day !== null);
    expect(days.slice(0, dated.length)).toEqual([...dated].sort().reverse());
  });
});
