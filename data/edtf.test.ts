import { describe, expect, it } from 'vitest';
import { edtfOf, isSingle, parseEdtfDate, parsePeriod } from './edtf';

describe('parseEdtfDate(text)', () => {
  it.each([
    ['2022-02-24', '2022-02-24', '2022-02-24', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2023-05~', '2023-05-01', '2023-05-31', 'about-month'],
    ['2022~', '2022-01-01', '2022-12-31', 'about-year'],
  ])('%s stands for %s to %s, known to the %s', (text, first, last, precision) =>
    expect(parseEdtfDate(text)).toEqual({ first, last, precision }),
  );
  it.each(['2022-13', '2023-02-29', '22-01', '2022-1', 'May 2022', '', '..', '2022-02-24?'])('%s is no date', (text) =>
    expect(parseEdtfDate(text)).toBeNull(),
  );
});

describe('edtfOf(date)', () => {
  it.each(['2022-02-24', '2024-02', '2022', '2023-05~', '2022~', '2022-02-24~'])(
    '%s: written back unchanged',
    (text) => {
      const date = parseEdtfDate(text);
      expect(date && edtfOf(date)).toBe(text);
    },
  );
});

describe('parsePeriod(text)', () => {
  const ends = (text: string) => {
    const period = parsePeriod(text);
    return period && [period.start?.first ?? null, period.end?.last ?? null];
  };
  it('spans from the first day of its first date to the last day of its last', () => {
    expect(ends('2024-07/2024-11')).toEqual(['2024-07-01', '2024-11-30']);
    expect(ends('2022')).toEqual(['2022-01-01', '2022-12-31']);
  });
  it('leaves an end open that is not given', () => {
    expect(ends('2022-02-24/..')).toEqual(['2022-02-24', null]);
    expect(ends('../2024-12-31')).toEqual([null, '2024-12-31']);
  });
  it.each(['../..', '2023/2022', '2022/2023/2024', '2022/', '..'])('%s is no period', (text) =>
    expect(parsePeriod(text)).toBeNull(),
  );
  it('tells a date from an interval', () => {
    const single = parsePeriod('2022-09');
    const interval = parsePeriod('2022-09-01/2022-09-30');
    expect([single && isSingle(single), interval && isSingle(interval)]).toEqual([true, false]);
  });
});
