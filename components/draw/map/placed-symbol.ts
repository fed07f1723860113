import type { Row } from '../chart';
import type { Box } from '../marks/box';
import type { AreaKind } from '../marks/circle-mark';
import { placeMiddle } from '../marks/place-label';
import { DETAIL, SAID, TICK } from '../marks/row-styles';
import { leading, type TextLine, textWidth, wrap } from '../marks/text';
import { TARGET } from '../theme';
import type { Side } from './places';
import type { Point } from './simplify';

/** A circle as large as its value, the sign for words or for "not counted", or nothing where a row has no place. */
export type MapSymbol =
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly value: AreaKind;
      /** Of the value's numbers, in px, the lower one first. */
      readonly radii: readonly number[];
      /** How far its ink reaches, in px. */
      readonly r: number;
    }
  | { readonly kind: 'word' | 'gap'; readonly x: number; readonly y: number; readonly size: number }
  | { readonly kind: 'none' };

export type Label = {
  readonly name: readonly TextLine[];
  readonly said: readonly TextLine[];
  readonly detail: readonly TextLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
};

export type PlacedSymbol = {
  readonly row: Row;
  readonly symbol: MapSymbol;
  readonly label: Label;
  /** From the symbol to its country, when it stands beside it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
  /** The way to a country outside the picture, in degrees, and where its arrow stands. */
  readonly away: { readonly degrees: number; readonly x: number; readonly y: number } | null;
  /** What a pointer hits. */
  readonly band: Box;
};

/** Air in px between a symbol and its label. */
const AIR = 4;
const LINE = leading(TICK.size);

/** Name, value and detail of a row under each other, within `width` px of (x, top). A gap has no value to say. */
export function labelAt(row: Row, at: { x: number; top: number; width: number }, anchor: Label['anchor']): Label {
  let y = at.top;
  const block = (text: string, style: typeof SAID) =>
    wrap(text, at.width, style).map((line) => {
      y += LINE;
      return { text: line, x: at.x, y: y - 4 };
    });
  const name = block(row.name, SAID);
  const said = row.of.measured.kind === 'missing' ? [] : block(row.short, TICK);
  const detail = block(row.detail, DETAIL);
  const wide = Math.max(
    ...name.map((line) => textWidth(line.text, SAID)),
    ...[...said, ...detail].map((line) => textWidth(line.text, TICK)),
  );
  const x = anchor === 'start' ? at.x : anchor === 'end' ? at.x - wide : at.x - wide / 2;
  return { name, said, detail, anchor, box: { x, y: at.top, width: wide, height: y - at.top } };
}

/** A label on one side of its symbol, moved as little as keeps it inside a picture `width` px wide. */
export function labelBeside(row: Row, symbol: MapSymbol, side: Side, width: number): Label {
  const box = symbolBox(symbol);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const { box: size } = labelAt(row, { x: 0, top: 0, width }, 'start');
  const put = (x: number, top: number, anchor: Label['anchor']) => labelAt(row, { x, top, width }, anchor);
  const beside = middle.y - size.height / 2;
  if (side === 'right') return put(box.x + box.width + AIR, beside, 'start');
  if (side === 'left') return put(box.x - AIR, beside, 'end');
  const x = placeMiddle(middle.x, size.width, { left: 0, right: width });
  return put(x, side === 'above' ? box.y - AIR - size.height : box.y + box.height + AIR - 2, 'middle');
}

/** The square a symbol stands in. */
export function symbolBox(symbol: MapSymbol): Box {
  if (symbol.kind === 'none') return { x: 0, y: 0, width: 0, height: 0 };
  const half = symbol.kind === 'circle' ? symbol.r : symbol.size / 2;
  return { x: symbol.x - half, y: symbol.y - half, width: 2 * half, height: 2 * half };
}

/** What a pointer hits: the symbol with a little air, and never less than a fingertip can. */
export function bandOf(symbol: MapSymbol): Box {
  const box = symbolBox(symbol);
  const grow = Math.max(3, (TARGET - box.width) / 2);
  return { x: box.x - grow, y: box.y - grow, width: box.width + 2 * grow, height: box.height + 2 * grow };
}

/** A line from a symbol's rim to the country it stands for; null where the symbol covers that point. */
export function leaderOf(symbol: MapSymbol, to: Point): PlacedSymbol['leader'] {
  if (symbol.kind === 'none') return null;
  const rim = symbol.kind === 'circle' ? symbol.r : symbol.size / 2;
  const away = Math.hypot(to[0] - symbol.x, to[1] - symbol.y);
  if (away <= rim + 1) return null;
  const part = rim / away;
  return { from: [symbol.x + (to[0] - symbol.x) * part, symbol.y + (to[1] - symbol.y) * part], to };
}
