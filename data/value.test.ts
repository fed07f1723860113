import { describe, expect, it } from 'vitest';
import { numbersOf, significantDigits } from './value';

describe('significantDigits(n)', () => {
  it.each([
    [0, 1],
    [800_000, 1],
    [1_300_000, 2],
    [73_500, 3],
    [668_400, 4],
    [1_887_223, 7],
    [8.6, 2],
    [0.8, 1],
    [0.05, 1],
    [10.5, 3],
    [-96_000, 2],
  ])('%d has %d', (n, digits) => expect(significantDigits(n)).toBe(digits));
});

describe('numbersOf(value)', () => {
  it('gives both ends of a range and no midpoint', () => {
    expect(numbersOf({ kind: 'range', low: 400, high: 800 })).toEqual([400, 800]);
  });
  it('gives nothing for a word or a gap, not even 0', () => {
    expect(numbersOf({ kind: 'word' })).toEqual([]);
    expect(numbersOf({ kind: 'missing' })).toEqual([]);
  });
});
