import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { LANGS } from '../../../data/vocabulary';
import { destinationsMap } from '../../charts/destinations-map';
import { COMPOSITIONS } from '../chart';
import { type Box, touch } from '../marks/box';
import { TICK } from '../marks/row-styles';
import { textWidth } from '../marks/text';
import { TARGET } from '../theme';
import type { SymbolMap } from './layout-symbol-map';
import type { PlacedSymbol } from './place-symbol';

const maps = LANGS.flatMap((lang) =>
  COMPOSITIONS.flatMap((composition) => {
    const map = destinationsMap.geometry(lang, composition) as SymbolMap;
    // Spots are fractions: what doesn't touch at the least width mustn't touch at any greater one.
    return [map.least, map.least + 111, 2 * map.least].map((width) => ({ lang, composition, width, map }));
  }),
);

describe.each(maps)('the $composition map in $lang at $width px', ({ lang, width, map }) => {
  const height = width / map.aspect;
  const moved = (box: Box, { at, down }: Pick<PlacedSymbol, 'at' | 'down'>): Box => ({
    ...box,
    x: box.x + at * width,
    y: box.y + down * height,
  });
  const symbols = map.symbols.map((placed) => ({
    ...placed,
    x: placed.at * width,
    y: placed.down * height,
    label: moved(placed.labelBox, placed),
  }));
  const pairs = symbols.flatMap((a, i) => symbols.slice(i + 1).map((b) => [a, b] as const));
  type MovedSymbol = (typeof symbols)[number];

  /** Whether a label is less than 2 px from a symbol, measured to its circle and not to its box. */
  const covers = ({ label }: MovedSymbol, { x, y, symbol }: MovedSymbol) => {
    const nearX = Math.min(Math.max(x, label.x), label.x + label.width);
    const nearY = Math.min(Math.max(y, label.y), label.y + label.height);
    return Math.hypot(nearX - x, nearY - y) < symbol.reach + 2;
  };

  it('has one mark for each row, on the map or below it', () => {
    const listed = map.outside.flatMap(({ words }) => words.map(({ row }) => row.id));
    const ids = [...map.symbols.map(({ row }) => row.id), ...listed];
    expect(ids.sort()).toEqual(
      destinationsMap
        .rows(lang)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('draws circles with areas in proportion to their values', () => {
    const perPerson = symbols.flatMap(({ symbol, row }) =>
      symbol.kind === 'circle' ? [(symbol.radii[0] ?? 0) ** 2 / (numbersOf(row.of.measured)[0] ?? Number.NaN)] : [],
    );
    expect(perPerson.length).toBeGreaterThanOrEqual(7);
    // Radii are rounded to a tenth of a px.
    for (const area of perPerson) expect(Math.abs(area / (perPerson[0] ?? 0) - 1)).toBeLessThan(0.03);
  });

  it('draws gaps as a sign of fixed size, without a radius', () => {
    for (const { symbol, row } of symbols) {
      const { kind } = row.of.measured;
      expect(symbol.kind, row.id).toBe(kind === 'missing' ? 'gap' : 'circle');
      if (symbol.kind === 'gap') expect(symbol.reach).toBe(7.5);
    }
  });

  it('keeps symbols and labels from touching each other', () => {
    for (const [a, b] of pairs) {
      const who = `${a.row.id} and ${b.row.id}`;
      expect(Math.hypot(a.x - b.x, a.y - b.y), `symbols of ${who}`).toBeGreaterThan(a.symbol.reach + b.symbol.reach);
      expect(touch(a.label, b.label), `labels of ${who}`).toBe(false);
      expect(covers(a, b) || covers(b, a), who).toBe(false);
    }
  });

  it('keeps Russia’s name clear of all labels and symbols, and everything inside the picture', () => {
    const { text, at = 0, down } = map.home;
    const home = { x: at * width, y: down * height - 12, width: textWidth(text, TICK) + 2 * text.length, height: 16 };
    for (const { row, label, x, y, symbol } of symbols) {
      expect(touch(home, label, 1), row.id).toBe(false);
      const { reach } = symbol;
      expect(touch(home, { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }), row.id).toBe(false);
      expect(label.x, row.id).toBeGreaterThanOrEqual(-1);
      expect(label.x + label.width, row.id).toBeLessThanOrEqual(width + 1);
      expect(label.y, row.id).toBeGreaterThanOrEqual(0);
      expect(label.y + label.height, row.id).toBeLessThanOrEqual(height + 1);
    }
  });

  it('has targets as large as a fingertip', () => {
    for (const { row, box } of symbols) expect(Math.min(box.width, box.height), row.id).toBeGreaterThanOrEqual(TARGET);
  });

  it('has at most 20 kB of land', () => {
    expect(map.land.ground.length + map.land.borders.length + map.land.russia.length).toBeLessThan(20_480);
  });
});
