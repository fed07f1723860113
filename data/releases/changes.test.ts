import { describe, expect, it } from 'vitest';
import { changesBetween, type Version } from './changes';
import { recoded } from './recoded';
import { bumpFor, stepped } from './step';

const row = (id: string, more: object = {}) => ({ id, value_point: 40, caveat: null, ...more });
const version = (number: string, figures: readonly object[], paths = ['figures.csv']): Version => ({
  version: number,
  released: '2026-11-23',
  tables: { figures: figures as Version['tables']['figures'], events: [], sources: [] },
  paths,
});
const old = version('1.0.0', [row('a'), row('b')]);
const from = (after: Version) => changesBetween(old, after, [], []);

describe('what a version changed', () => {
  it('nothing: reports no change, and the version number is refused', () => {
    const changes = from(version('1.0.1', [row('a'), row('b')]));
    expect(changes).toMatchObject({ added: [], removed: [], revised: [] });
    expect(bumpFor(changes)).toBe('none');
  });
  it('a corrected value: old, new and the reason that its correction gives; a patch', () => {
    const reason = { en: 'Misread.' };
    const correction = {
      figure: 'b',
      field: 'value',
      version: '1.0.1',
      date: '2026-11-23',
      reason,
      source_id: null,
      expect: 54,
    } as const;
    const changes = changesBetween(old, version('1.0.1', [row('a'), row('b', { value_point: 54 })]), [correction], []);
    expect(changes.revised).toEqual([
      { table: 'figures', id: 'b', column: 'value_point', from: 40, to: 54, reason: 'Misread.', source_id: null },
    ]);
    expect(bumpFor(changes)).toBe('patch');
  });
  it('a value where there was none: reported, and not as a new record', () => {
    expect(from(version('1.0.1', [row('a', { caveat: 'x' }), row('b')])).revised[0]).toMatchObject({
      from: null,
      to: 'x',
    });
  });
  it('a new record or file: a minor step', () => {
    expect(bumpFor(from(version('1.1.0', [row('a'), row('b'), row('c')])))).toBe('minor');
    expect(bumpFor(from(version('1.1.0', [row('a'), row('b')], ['figures.csv', 'figures.parquet'])))).toBe('minor');
  });
  it('a record, column or file that goes, or a new column: a major step', () => {
    expect(bumpFor(from(version('2.0.0', [row('a')])))).toBe('major');
    expect(bumpFor(from(version('2.0.0', [row('a'), row('b')], [])))).toBe('major');
    expect(bumpFor(from(version('2.0.0', [row('a', { extra: 1 }), row('b', { extra: 2 })])))).toBe('major');
  });
  it('a recoded column: reported once, with its rows; what a correction explains stays with the correction', () => {
    const before = version(
      '1.2.0',
      ['a', 'b', 'c'].map((id) => row(id, { unit: 'percent of decided cases' })),
    );
    const coded = { unit: 'percent', unit_base: 'decided-cases' };
    const after = version('2.0.0', [
      row('a', coded),
      row('b', coded),
      row('c', { ...coded, unit_base: 'merits-decisions' }),
    ]);
    const correction = {
      figure: 'b',
      field: 'unit',
      version: '2.0.0',
      date: '2026-11-29',
      reason: { en: 'Misread.' },
      source_id: null,
      expect: 'percent-of-decided-cases',
    } as const;
    const changes = changesBetween(before, after, [correction], recoded);
    expect(changes.recoded).toEqual([
      { table: 'figures', column: 'unit', rows: 1, reason: expect.stringMatching(/^Codes stand in place of phrases/) },
    ]);
    expect(changes.revised).toMatchObject([
      { id: 'b', column: 'unit', reason: 'Misread.' },
      // The code does not follow from the phrase: a change of its own, which nothing explains yet.
      { id: 'c', column: 'unit', from: 'percent of decided cases', to: 'percent', reason: null },
    ]);
  });
  it('the columns of a number moved by a correction of its comparator: with its reason', () => {
    const correction = {
      figure: 'a',
      field: 'comparator',
      version: '1.0.1',
      date: '2026-11-29',
      reason: { en: 'It is no ceiling.' },
      source_id: null,
      expect: 'about',
    } as const;
    const then = version('1.0.0', [row('a', { value_point: null, value_high: 40, value_kind: 'at-most' })]);
    const now = version('1.0.1', [row('a', { value_point: 40, value_high: null, value_kind: 'point' })]);
    const { revised } = changesBetween(then, now, [correction], []);
    expect(revised.map(({ column, reason }) => [column, reason])).toEqual(
      ['value_point', 'value_high', 'value_kind'].map((column) => [column, 'It is no ceiling.']),
    );
  });
  it('the next number after each step', () => {
    expect(['major', 'minor', 'patch', 'none'].map((bump) => stepped('1.4.2', bump as 'major'))).toEqual([
      '2.0.0',
      '1.5.0',
      '1.4.3',
      '1.4.2',
    ]);
  });
});
