import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stamp } from '../../../data/stamp';
import type { UnstampedValue } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import type { ExploreFigure } from '../explore-data';
import { gather } from '../gather';
import { revive } from '../revive';
import { differenceOf, sayDifference } from './comparable';

const all = new Map(revive(gather('en')).figures.map((figure) => [figure.id, figure]));
const of = (id: string): ExploreFigure => all.get(id) ?? expect.fail(`no ${id}`);
const base = of('tur-permits-2022-12');
const withValue = (value: UnstampedValue) => ({ ...base, measured: stamp(value) });

const said = (a: ExploreFigure, b: ExploreFigure, lang: Lang) =>
  sayDifference(differenceOf(a, b) ?? expect.fail('no difference'), lang);

const point = fc.integer({ min: -1000, max: 1000 }).map((at) => ({ kind: 'point', at, approximate: false }) as const);
const range = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500))
  .map(([low, width]) => ({ kind: 'range', low, high: low + width }) as const);

describe('the difference between two figures', () => {
  it('is one number for two dates of the same count, and approximate if either is', () => {
    expect(differenceOf(of('tur-permits-2023-11'), of('tur-permits-2025-11'))).toEqual({
      low: 37369,
      high: 37369,
      approximate: true,
      unit: 'people',
    });
    expect(said(of('tur-permits-2025-11'), of('tur-permits-2023-11'), 'en')).toBe('about 37,369 people');
  });

  it('has bounds that hold for any two numbers inside the figures', () => {
    fc.assert(
      fc.property(fc.oneof(point, range), fc.oneof(point, range), fc.nat(100), fc.nat(100), (a, b, i, j) => {
        const inside = (value: typeof a, share: number) =>
          value.kind === 'point' ? value.at : value.low + ((value.high - value.low) * share) / 100;
        const found = differenceOf(withValue(a), withValue(b));
        const by = inside(a, i) - inside(b, j);
        expect(by).toBeGreaterThanOrEqual((found?.low ?? Number.NaN) - 1e-6);
        expect(by).toBeLessThanOrEqual((found?.high ?? Number.NaN) + 1e-6);
      }),
    );
  });

  it('is a range if a figure is a range, and “at most” if it includes zero', () => {
    const [wide, low, inside] = [
      { kind: 'range', low: 100, high: 900 },
      { kind: 'point', at: 50, approximate: false },
      { kind: 'point', at: 400, approximate: false },
    ] as const;
    expect(said(withValue(low), withValue(wide), 'en')).toBe('50 to 850 people');
    expect(said(withValue(wide), withValue(inside), 'ru')).toBe('не\u00a0более 500\u00a0человек');
  });

  it('is in percentage points between shares', () => {
    expect(said(of('vciom-2025'), of('vciom-2025'), 'en')).toBe('0 percentage points');
  });

  it.each([
    ['an open end', 'tur-permits-2023-12', 'tur-permits-2022-12'],
    ['words', 'nyt-return-if-war-ends', 'nyt-return-if-democratic'],
    ['other units', 'eu-permits-2022', 'bell-2024-tur'],
    ['another measure', 'bell-2024-tur', 'tur-turkstat-stock-2024'],
    ['another country', 'bell-2024-arm', 'bell-2024-geo'],
    ['one figure from two sources', 'nyt-total-fled', 'total-mmc-2024'],
  ])('is null for %s', (_, a, b) => {
    expect(differenceOf(of(a), of(b))).toBeNull();
  });
});
