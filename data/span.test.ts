import { describe, expect, it } from 'vitest';
import { parseEdtfDate, parsePeriod } from './edtf';
import { dateOf, spanOf } from './span';

const dated = (period: string | null, reported: string | null) => ({
  period: period === null ? null : parsePeriod(period),
  reported: reported === null ? null : parseEdtfDate(reported),
});

describe('the days a figure is about', () => {
  it('are its period, even where an end is missing', () => {
    expect(spanOf(dated('2022-02-24/..', '2024-07'))).toEqual({ first: '2022-02-24', last: null });
    expect(spanOf(dated('../2024-12-31', '2025-01'))).toEqual({ first: null, last: '2024-12-31' });
    expect(spanOf(dated('2022', '2024-07'))).toEqual({ first: '2022-01-01', last: '2022-12-31' });
  });
  it('are the day, month or year of publication when there is no period', () => {
    expect(spanOf(dated(null, '2024-07-16'))).toEqual({ first: '2024-07-16', last: '2024-07-16' });
    expect(spanOf(dated(null, '2024-07'))).toEqual({ first: '2024-07-01', last: '2024-07-31' });
    expect(spanOf(dated(null, '2022'))).toEqual({ first: '2022-01-01', last: '2022-12-31' });
  });
  it('are none when it is undated', () => {
    expect(spanOf(dated(null, null))).toEqual({ first: null, last: null });
  });
});

describe('the one date of a figure', () => {
  it('is the end of its period, no more exact than it is known', () => {
    expect(dateOf(dated('2022-02-24/2023-05~', '2023-06-01'))?.precision).toBe('about-month');
    expect(dateOf(dated('2024-07', '2025-01-01'))).toEqual(parseEdtfDate('2024-07'));
  });
  it('is the day of its publication where its period goes on or is unknown', () => {
    expect(dateOf(dated('2022-02-24/..', '2025-04-06'))).toEqual(parseEdtfDate('2025-04-06'));
    expect(dateOf(dated(null, '2025-04-06'))).toEqual(parseEdtfDate('2025-04-06'));
    expect(dateOf(dated(null, null))).toBeNull();
  });
});
