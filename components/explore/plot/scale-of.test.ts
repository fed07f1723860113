import { describe, expect, it } from 'vitest';
import { scaleOf, timeScaleOf } from './scale-of';

const point = (at: number) => ({ kind: 'point', at, approximate: false }) as const;

describe('the scale of some values', () => {
  it('positive ones: begins at zero and ends at the largest', () => {
    expect(scaleOf([point(300), { kind: 'range', low: 200, high: 500 }], 'en')?.domain).toEqual([0, 500]);
  });

  it('a negative one: reaches below zero', () => {
    expect(scaleOf([point(-96), point(400)], 'en')?.domain).toEqual([-96, 400]);
  });

  it('words and gaps only: there is none', () => {
    expect(scaleOf([{ kind: 'word' }, { kind: 'missing' }], 'en')).toBeNull();
  });

  it('a lone zero: still a scale with a length', () => {
    expect(scaleOf([point(0)], 'en')?.domain).toEqual([0, 1]);
  });

  it('its labels: in words, inside the domain', () => {
    expect(scaleOf([point(1_500_000)], 'en')?.ticks.map(({ label }) => label)).toEqual([
      '0',
      '500,000',
      '1 million',
      '1.5 million',
    ]);
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
