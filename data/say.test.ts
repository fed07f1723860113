import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, figure } from './dataset';
import { parsePeriod } from './edtf';
import { sayDate, sayMeasure, sayNumber, sayPeriod, sayPlace, sayShort, sayValue } from './say';
import { numbersOf, significantDigits, type UnstampedValue } from './value';
import { UNIT_CODES, type Unit } from './vocabulary';

/** The significant digits of a number in words: "1.3 million" and "1,300,000" both have two. */
const digitsIn = (text: string) =>
  Math.max(
    1,
    text
      .replace(/[^\d.]/g, '')
      .replace(/^0*\.?0*/, '')
      .replace('.', '')
      .replace(text.includes('.') ? /$^/ : /0+$/, '').length,
  );

describe('sayNumber(n, "en")', () => {
  it.each([
    [800_000, '800,000'],
    [1_000_000, '1 million'],
    [1_300_000, '1.3 million'],
    [1_887_223, '1,887,223'],
    [41_500_000_000, '41.5 billion'],
    [8.6, '8.6'],
    [0, '0'],
    [-96_000, '−96,000'],
  ])('%d is "%s"', (n, text) => expect(sayNumber(n, 'en')).toBe(text));

  it('shows no more significant digits than the number has, for any number', () => {
    const any = fc.oneof(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10),
    );
    fc.assert(fc.property(any, (n) => digitsIn(sayNumber(n, 'en')) <= significantDigits(n)));
  });
});

describe('sayValue(figure, "en")', () => {
  const say = (measured: UnstampedValue, words?: string) =>
    sayValue({ measured, unit: 'people', stated_as: words ? { en: words, ru: words } : null }, 'en');
  it('says every kind with its doubt', () => {
    expect(say({ kind: 'point', at: 800_000, approximate: true })).toBe('about 800,000');
    expect(say({ kind: 'point', at: 270, approximate: false })).toBe('270');
    expect(say({ kind: 'range', low: 820_000, high: 920_000 })).toBe('820,000 to 920,000');
    expect(say({ kind: 'at-least', low: 650_000, strict: false })).toBe('at least 650,000');
    expect(say({ kind: 'at-least', low: 300_000, strict: true })).toBe('more than 300,000');
    expect(say({ kind: 'at-most', high: 1_300_000, strict: false })).toBe('at most 1.3 million');
    expect(say({ kind: 'at-most', high: 80_000, strict: true })).toBe('fewer than 80,000');
    expect(say({ kind: 'word' }, 'a small share')).toBe('a small share, no number');
    expect(say({ kind: 'missing' }, 'left out of the count')).toBe('no number: left out of the count');
  });
  it('says a fraction as the source did', () => {
    expect(sayMeasure(figure('int-third-mobilisation'), 'en')).toBe('about a third');
  });
  it('never puts a digit into a word or a gap', () => {
    const wordless = fc.constantFrom<UnstampedValue>({ kind: 'word' }, { kind: 'missing' });
    fc.assert(
      fc.property(wordless, fc.stringMatching(/^[a-z ]{1,20}$/), (measured, words) => !/\d/.test(say(measured, words))),
    );
  });
});

describe('sayMeasure(figure, "en")', () => {
  const say = (at: number, unit: Unit = 'people', approximate = false) =>
    sayMeasure({ measured: { kind: 'point', at, approximate }, unit, stated_as: null }, 'en');
  it.each([
    [1, 'people', '1 person'],
    [1, 'encounters', '1 encounter'],
    [1, 'countries', '1 country'],
    [1, 'cases-a-month', '1 case a month'],
    [1, 'percentage-points', '1 percentage point'],
    [1, 'percent', '1 percent'],
    [1_000_000, 'people', '1 million people'],
    [0, 'people', '0 people'],
    [2, 'encounters', '2 encounters'],
    [12, 'rank', 'rank 12'],
    [-14.8, 'balance-points', '−14.8 points'],
    [-64.5, 'percent-change', '−64.5 percent'],
  ] as const)('%d %s is "%s"', (n, unit, text) => expect(say(n, unit)).toBe(text));
  it('says people below zero as a loss, and keeps the doubt', () => {
    expect(say(-96_000, 'people', true)).toBe('a net loss of about 96,000 people');
    expect(say(-1)).toBe('a net loss of 1 person');
    expect(
      sayShort({ measured: { kind: 'point', at: -96_000, approximate: true }, unit: 'people', stated_as: null }, 'en'),
    ).toBe('about −96,000');
  });
  it('has a noun for one of every unit that has a noun', () => {
    for (const unit of UNIT_CODES.filter((one) => one !== 'words')) expect(say(1, unit), unit).not.toMatch(/(?<!s)s$/);
  });
});

describe('every figure of the dataset', () => {
  it('is said with no more significant digits than its record has', () => {
    for (const record of dataset.figures) {
      const allowed = Math.max(1, ...numbersOf(record.measured).map(significantDigits));
      for (const number of sayMeasure(record, 'en').match(/\d[\d.,]*/g) ?? []) {
        expect(digitsIn(number), `${record.id}: ${sayMeasure(record, 'en')}`).toBeLessThanOrEqual(allowed);
      }
    }
  });
  it('carries its unit in full and drops only nouns in short labels', () => {
    expect(sayMeasure(figure('nyt-total-fled'), 'en')).toBe('about 800,000 people');
    expect(sayShort(figure('nyt-total-fled'), 'en')).toBe('about 800,000');
    expect(sayShort(figure('nyt-return-if-democratic'), 'en')).toBe('about 40%');
    expect(sayShort(figure('bell-2024-are'), 'en')).toBe('left out of the count');
  });
});

describe('sayDate(iso, precision, "en")', () => {
  it('is no more exact than the date is known', () => {
    expect(sayDate('2025-04-06', 'day', 'en')).toBe('6 April 2025');
    expect(sayDate('2024-11-30', 'month', 'en')).toBe('November 2024');
    expect(sayDate('2022-12-31', 'year', 'en')).toBe('2022');
    expect(sayDate('2023-05-31', 'about-month', 'en')).toBe('around May 2023');
    expect(sayDate('2023-05-31', 'about-day', 'en')).toBe('around 31 May 2023');
    expect(sayDate('2023-05-31', 'about-year', 'en')).toBe('around 2023');
    expect(sayDate(null, 'day', 'en')).toBe('undated');
  });
});

describe('sayPeriod(period, "en")', () => {
  it.each([
    ['2022-09-21/2022-10-04', '21 September 2022 to 4 October 2022'],
    ['2022', '2022'],
    ['2022-01-01/2022-12-31', '2022'],
    ['2023-05~', 'around May 2023'],
    ['2024-07/2024-11', 'July 2024 to November 2024'],
    ['2022-02-24/..', 'from 24 February 2022 on; the end is not given'],
    ['../2024-12-31', 'until 31 December 2024; the start is not given'],
  ])('%s is "%s"', (text, said) => expect(sayPeriod(parsePeriod(text), 'en')).toBe(said));
  it('none is undated', () => expect(sayPeriod(null, 'en')).toBe('undated'));
});

describe('sayPlace(code, "en")', () => {
  it('knows every place of the dataset', () => {
    for (const { place } of dataset.figures) if (place) expect(sayPlace(place, 'en')).toMatch(/^[A-Z]/);
  });
  it('uses the everyday name', () => expect(sayPlace('TUR', 'en')).toBe('Turkey'));
  it('refuses a code it does not know', () => expect(() => sayPlace('XXX', 'en')).toThrow('unknown place: XXX'));
});
