import { describe, expect, it } from 'vitest';
import { spanOf } from './span';

const none = { period_start: null, period_end: null };

describe('the days a figure is about', () => {
  it('with a period: that, even where an end is missing', () => {
    const dates = { as_of: '2024-07-31', as_of_precision: 'month' } as const;
    expect(spanOf({ period_start: '2022-02-24', period_end: null, ...dates })).toEqual({
      first: '2022-02-24',
      last: null,
    });
  });
  it('without one: the day, month or year of its date', () => {
    expect(spanOf({ ...none, as_of: '2024-07-16', as_of_precision: 'day' })).toEqual({
      first: '2024-07-16',
      last: '2024-07-16',
    });
    expect(spanOf({ ...none, as_of: '2024-07-31', as_of_precision: 'month' })).toEqual({
      first: '2024-07-01',
      last: '2024-07-31',
    });
    expect(spanOf({ ...none, as_of: '2022-12-31', as_of_precision: 'year' })).toEqual({
      first: '2022-01-01',
      last: '2022-12-31',
    });
  });
  it('undated: none', () => {
    expect(spanOf({ ...none, as_of: null, as_of_precision: 'unknown' })).toEqual({ first: null, last: null });
  });
});
