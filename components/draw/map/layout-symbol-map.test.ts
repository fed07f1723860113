import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../data/value';
import { destinationsMap } from '../../charts/destinations-map';
import { WIDTHS } from '../chart';
import { touch } from '../marks/box';
import { TICK } from '../marks/row-styles';
import { textWidth } from '../marks/text';
import type { SymbolMap } from './layout-symbol-map';
import { type PlacedSymbol, symbolBox } from './placed-symbol';

const maps = WIDTHS.map((width) => ({ width, map: destinationsMap.geometry('en', width) as SymbolMap }));

/** A circle's corners are empty, so circles are held apart by their rims. */
const symbolsTouch = (a: PlacedSymbol, b: PlacedSymbol) =>
  a.symbol.kind === 'circle' && b.symbol.kind === 'circle'
    ? Math.hypot(a.symbol.x - b.symbol.x, a.symbol.y - b.symbol.y) < a.symbol.r + b.symbol.r + 1
    : a.symbol.kind !== 'none' && b.symbol.kind !== 'none' && touch(symbolBox(a.symbol), symbolBox(b.symbol), 1);

/** Whether a label comes nearer to a symbol than 2 px. */
const covers = ({ label: { box } }: PlacedSymbol, { symbol }: PlacedSymbol) => {
  if (symbol.kind === 'none') return false;
  if (symbol.kind !== 'circle') return touch(box, symbolBox(symbol), 2);
  const x = Math.min(Math.max(symbol.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(symbol.y, box.y), box.y + box.height);
  return Math.hypot(x - symbol.x, y - symbol.y) < symbol.r + 2;
};

describe.each(maps)('the map at $width px', ({ width, map }) => {
  const pairs = map.symbols.flatMap((a, i) => map.symbols.slice(i + 1).map((b) => [a, b] as const));

  it('has one mark for every row, in their order', () => {
    expect(map.symbols.map(({ row }) => row.id)).toEqual(destinationsMap.rows('en').map(({ id }) => id));
  });

  it('gives circles areas that stand to each other as their values do', () => {
    const perPerson = map.symbols.flatMap(({ symbol, row }) =>
      symbol.kind === 'circle' ? [(Math.PI * symbol.r ** 2) / (numbersOf(row.of.measured)[0] ?? Number.NaN)] : [],
    );
    expect(perPerson.length).toBe(11);
    for (const area of perPerson) expect(area / (perPerson[0] ?? 0)).toBeCloseTo(1, 9);
  });

  it('gives gaps a sign of one size and no radius, and the remainder no symbol at all', () => {
    for (const { symbol, row } of map.symbols) {
      const { kind } = row.of.measured;
      expect(symbol.kind, row.id).toBe(kind === 'missing' ? 'gap' : kind === 'point' ? 'circle' : 'none');
      expect('r' in symbol, row.id).toBe(kind === 'point');
      if (symbol.kind === 'gap') expect(symbol.size).toBe(15);
    }
  });

  it('lets no two symbols, no two labels and no symbol and label touch', () => {
    for (const [a, b] of pairs) {
      const who = `${a.row.id} and ${b.row.id}`;
      expect(symbolsTouch(a, b), `symbols of ${who}`).toBe(false);
      expect(touch(a.label.box, b.label.box, 1), `labels of ${who}`).toBe(false);
      expect(covers(a, b) || covers(b, a), who).toBe(false);
    }
  });

  it('keeps Russia’s name clear of all labels and symbols', () => {
    const { text, x, y } = map.home;
    const box = { x, y: y - 14, width: textWidth(text, { ...TICK, size: 14 }) + 2 * text.length, height: 18 };
    for (const { row, label, symbol } of map.symbols) {
      expect(touch(box, label.box, 2), row.id).toBe(false);
      if (symbol.kind !== 'none') expect(touch(box, symbolBox(symbol), 2), row.id).toBe(false);
    }
  });

  it('keeps every symbol and label inside the picture', () => {
    for (const { row, label, symbol } of map.symbols) {
      for (const box of symbol.kind === 'none' ? [label.box] : [label.box, symbolBox(symbol)]) {
        expect(box.x, row.id).toBeGreaterThanOrEqual(-0.5);
        expect(box.y, row.id).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, row.id).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height, row.id).toBeLessThanOrEqual(map.height);
      }
    }
  });

  it('gives a pointer at least 24 px', () => {
    for (const { row, band } of map.symbols) {
      expect(Math.min(band.width, band.height), row.id).toBeGreaterThanOrEqual(24);
    }
  });

  it('leads from a symbol beside its country to that country, and from a listed one off the map', () => {
    for (const { row, symbol, leader, away } of map.symbols) {
      if (symbol.kind === 'none') continue;
      expect(away !== null, row.id).toBe(symbol.y > map.map.height);
      if (leader) expect(Math.hypot(leader.to[0] - symbol.x, leader.to[1] - symbol.y), row.id).toBeLessThan(60);
    }
  });

  it('sends no more than 20 kB of land', () => {
    expect(map.land.coasts.length + map.land.borders.length + map.land.russia.length).toBeLessThan(20_480);
  });
});
