import { describe, expect, it } from 'vitest';
import { placeSpan } from './place-span';
import { timeScaleOf } from './scale-of';

/** One px a day from New Year 2022 on. */
const scale = (ms: number) => (ms - Date.UTC(2022, 0, 1)) / 86_400_000;

describe('days on a scale', () => {
  it('a stretch: from the beginning of its first day to the end of its last', () => {
    expect(placeSpan({ first: '2022-01-11', last: '2022-01-31' }, scale)).toEqual({ kind: 'stretch', x1: 10, x2: 31 });
  });
  it('a single day: a point in the middle of it', () => {
    expect(placeSpan({ first: '2022-01-11', last: '2022-01-11' }, scale)).toEqual({ kind: 'day', x: 10.5 });
  });
  it('an end that is not given: open, never guessed', () => {
    expect(placeSpan({ first: '2022-01-11', last: null }, scale)).toEqual({ kind: 'open', x: 10, way: 1 });
    expect(placeSpan({ first: null, last: '2022-01-11' }, scale)).toEqual({ kind: 'open', x: 11, way: -1 });
  });
  it('undated: no place', () => {
    expect(placeSpan({ first: null, last: null }, scale)).toBeNull();
  });
});

describe('the axis of time', () => {
  it('holds every day, from New Year to New Year', () => {
    const axis = timeScaleOf([
      { first: '2019-05-01', last: null },
      { first: null, last: '2025-04-06' },
    ]);
    expect(axis?.domain).toEqual([Date.UTC(2019, 0), Date.UTC(2026, 0)]);
    expect(axis?.ticks.every(({ label }) => /^20\d\d$/.test(label))).toBe(true);
  });
  it('nothing dated: there is none', () => {
    expect(timeScaleOf([{ first: null, last: null }])).toBeNull();
  });
});
