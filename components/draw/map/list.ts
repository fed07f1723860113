import type { Row } from '../chart';
import { TICK } from '../marks/row-styles';
import { type TextLine, textWidth } from '../marks/text';
import { TARGET } from '../theme';
import { bandOf, labelAt, type MapSymbol, type PlacedSymbol, symbolBox } from './placed-symbol';
import type { Point } from './simplify';

/** Room in px for the arrow that shows the way to a country outside the picture. */
const ARROW = 22;

type ListSpace = {
  readonly top: number;
  readonly width: number;
  readonly columns: number;
  readonly symbolAt: (row: Row, at: Point) => MapSymbol;
  readonly away: (row: Row) => number;
};

/** Rows that have no spot on the map, in columns: arrow, symbol, words. A row without a country comes last. */
export function placeList(rows: readonly Row[], space: ListSpace) {
  const abroad = rows.filter(hasPlace);
  const column = space.width / space.columns;
  const sizeOf = (row: Row) => symbolBox(space.symbolAt(row, [0, 0])).width;
  const rooms = Array.from({ length: space.columns }, (_, i) =>
    Math.max(0, ...abroad.filter((_, n) => n % space.columns === i).map(sizeOf)),
  );
  const placed = new Map<string, PlacedSymbol>();
  let top = space.top;
  for (let first = 0; first < abroad.length; first += space.columns) {
    const line = abroad.slice(first, first + space.columns);
    const sized = line.map((row, i) => {
      const left = i * column;
      const room = rooms[i] ?? 0;
      const textX = ARROW + room + 8;
      const at = { x: left + textX, top, width: column - textX - 8 };
      const high = Math.max(labelAt(row, at, 'start').box.height, sizeOf(row));
      return { row, left, room, at, high };
    });
    const height = Math.max(TARGET, ...sized.map(({ high }) => high));
    for (const { row, left, room, at } of sized) {
      const y = top + height / 2;
      const symbol = space.symbolAt(row, [left + ARROW + room / 2, y]);
      const { box } = labelAt(row, at, 'start');
      placed.set(row.id, {
        row,
        symbol,
        label: labelAt(row, { ...at, top: y - box.height / 2 }, 'start'),
        leader: null,
        away: { degrees: space.away(row), x: left + ARROW / 2 - 2, y },
        band: bandOf(symbol),
      });
    }
    top += height + 6;
  }
  const restTop = top + 3;
  top += 10;
  for (const row of rows.filter((each) => !hasPlace(each))) {
    const label = labelAt(row, { x: 0, top: top + 2, width: space.width }, 'start');
    const { x, y, width, height } = label.box;
    const band = { x: x - 4, y: y - 2, width: width + 8, height: height + 4 };
    placed.set(row.id, { row, symbol: { kind: 'none' }, label, leader: null, away: null, band });
    top = label.box.y + label.box.height + 6;
  }
  return {
    bottom: top,
    /** Where the rows without a country begin. */
    restTop,
    placed: (row: Row): PlacedSymbol => {
      const item = placed.get(row.id);
      if (!item) throw new ReferenceError(`map: ${row.id} was not listed`);
      return item;
    },
  };
}

/** Whether a row is about a country. */
export const hasPlace = (row: Row) => 'place' in row.of && row.of.place !== null;

type KeyEntry = { readonly symbol: MapSymbol; readonly text: string };

/** What the symbols mean, side by side, on further lines where one is full. */
export function placeKey(entries: readonly KeyEntry[], { top, width }: { top: number; width: number }) {
  const height = Math.max(...entries.map(({ symbol }) => symbolBox(symbol).height));
  let x = 0;
  let y = top + height / 2;
  const placed = entries.map(({ symbol, text }): { symbol: MapSymbol; line: TextLine } => {
    const wide = symbolBox(symbol).width;
    const all = wide + 6 + textWidth(text, TICK);
    if (x > 0 && x + all > width) {
      x = 0;
      y += height / 2 + TARGET / 2;
    }
    const entry = {
      symbol: symbol.kind === 'none' ? symbol : { ...symbol, x: x + wide / 2, y },
      line: { text, x: x + wide + 6, y: y + 4 },
    };
    x += all + 20;
    return entry;
  });
  return { entries: placed, bottom: Math.max(top + height, y + TARGET / 2) + 2 };
}
