import { describe, expect, it } from 'vitest';
import { familyOf } from '../measure';
import { UNIT_CODES, UNITS } from '../vocabulary';
import { frozenVersion } from './history';
import { recoded, recodedIn } from './recoded';
import { isReleased, lastRelease } from './releases';

const of = (column: string) => recoded.find((one) => one.column === column)?.explains ?? (() => false);

describe('a recoded column', () => {
  it('unit: every phrase of versions 1.x has one code, and no code stands for another phrase', () => {
    const phrases = [...new Set(frozenVersion('1.2.0').tables.figures.map(({ unit }) => String(unit)))];
    for (const phrase of phrases) {
      const fits = UNIT_CODES.filter((code) => of('unit')(phrase, UNITS[code].unit, { unit_base: UNITS[code].base }));
      expect(fits, phrase).toHaveLength(1);
    }
    expect(of('unit')('people', 'permits', { unit_base: null })).toBe(false);
    expect(of('unit')('percent of respondents', 'percent', { unit_base: null })).toBe(false);
    expect(UNIT_CODES.filter((code) => familyOf(code) === 'share').length).toBeGreaterThan(20);
  });
  it('in_nyt_article: true becomes in-article, and nothing else', () => {
    expect(of('in_nyt_article')('true', 'in-article', {})).toBe(true);
    expect(of('in_nyt_article')('true', 'not-in-article', {})).toBe(false);
    expect(of('in_nyt_article')('summary-only', 'not-in-article', {})).toBe(false);
  });
  it('periods: a day from as_of, or within the known month; no other end', () => {
    const row = { period: '2024-07-16', period_end: '2024-07-16', period_end_precision: 'day' };
    expect(of('period_start')('2022-02-24', '2024-07-16', row)).toBe(true);
    expect(of('period_start')('2022-02-24', '2022-03-01', { ...row, period: '2022-03-01/2024-07-16' })).toBe(false);
    expect(of('period_end')(null, '2024-07-16', row)).toBe(true);
    expect(of('period_end')('2024-07-15', '2024-07-16', row)).toBe(false);
    const month = { period: '2024-09', period_end: '2024-09-30', period_end_precision: 'about-month' };
    expect(of('period_end')('2024-09-11', '2024-09-30', month)).toBe(true);
    expect(of('period_end')('2024-08-11', '2024-09-30', month)).toBe(false);
  });
  it('texts: other words, never another number', () => {
    expect(of('caveat')('People of 18-45 joined by themselves.', 'Those aged 18–45 were self-selected.', {})).toBe(
      true,
    );
    expect(of('caveat')('About 40 percent.', 'About 45 percent.', {})).toBe(false);
    expect(of('statement')('Of 814 cases 55.', 'Of 814 cases.', {})).toBe(false);
  });
  it('pages: more, never fewer', () => {
    expect(of('pages_seen')(1, 3, {})).toBe(true);
    expect(of('pages_seen')(3, 1, {})).toBe(false);
  });
});

describe('recodedIn(version)', () => {
  it('of an unreleased version belong to the draft, of a released one to it alone', () => {
    for (const one of recoded) expect(recodedIn(isReleased(one.version) ? one.version : 'next')).toContain(one);
    expect(recodedIn('1.2.0')).toEqual([]);
    expect(recodedIn(lastRelease.version).every(({ version }) => version === lastRelease.version)).toBe(true);
  });
});
