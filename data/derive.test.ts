import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, figure } from './dataset';
import { restOf, sumOf } from './derive';

const COUNTRIES = ['arm', 'kaz', 'isr', 'geo', 'usa', 'deu', 'srb', 'tur', 'kor', 'lva', 'esp'];
const counted = COUNTRIES.map((code) => figure(`bell-2024-${code}`));

describe('sumOf(id, figures)', () => {
  it('adds points and writes the sum out', () => {
    const sum = sumOf('sum', counted);
    expect(sum.sum).toBe(538_500);
    expect(sum.measured).toEqual({ kind: 'point', at: 538_500, approximate: true });
    expect(sum.formula('en')).toMatch(/^110,000 \+ 80,000 .* = 538,500$/);
  });
  it('refuses every figure that is not a point, in any position', () => {
    const others = dataset.figures.filter((f) => f.measured.kind !== 'point' && f.unit === 'people');
    expect(others.map((f) => f.measured.kind)).toEqual(
      expect.arrayContaining(['range', 'at-least', 'at-most', 'missing']),
    );
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.nat(counted.length), (odd, place) => {
        expect(() => sumOf('sum', [...counted.slice(0, place), odd, ...counted.slice(place)])).toThrow('not an addend');
      }),
    );
  });
  it('refuses a word in any unit', () => {
    expect(() => sumOf('sum', [figure('nyt-return-if-war-ends')])).toThrow(
      'not an addend: nyt-return-if-war-ends is a word',
    );
  });
  it('refuses mixed units', () => {
    expect(() => sumOf('sum', [figure('bell-2024-arm'), figure('int-5pct-next-year')])).toThrow('mixed units');
  });
  it('refuses an empty list', () => expect(() => sumOf('sum', [])).toThrow('empty sum'));
});

describe('restOf(id, floor, parts)', () => {
  it('is itself a floor, with its subtraction', () => {
    const rest = restOf('rest', figure('total-thebell-2024-666'), counted);
    expect(rest.measured).toEqual({ kind: 'at-least', low: 127_500, strict: false });
    expect(rest.formula('en')).toBe('666,000 − 538,500 = 127,500');
  });
  it('refuses a whole that is not a floor', () => {
    expect(() => restOf('rest', figure('nyt-total-fled'), counted)).toThrow('not a floor');
  });
  it('refuses parts larger than the whole', () => {
    expect(() => restOf('rest', figure('total-thebell-2024'), [...counted, ...counted])).toThrow('parts exceed');
  });
});
