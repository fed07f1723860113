import type { Row } from '../chart';
import type { Box } from '../marks/box';
import { type AreaKind, SPOKE } from '../marks/circle-mark';
import { DETAIL, TICK } from '../marks/row-styles';
import { GAP_SIGN, WORD_SIGN } from '../marks/signs';
import { leading, type TextLine, type TextStyle, textWidth } from '../marks/text';
import { TARGET } from '../theme';
import type { Side } from './places';

/** A circle whose area is its value, or the sign for words or for "not counted". In px around its spot. */
export type MapSymbol =
  | { readonly kind: 'circle'; readonly value: AreaKind; readonly radii: readonly number[]; readonly reach: number }
  | { readonly kind: 'word' | 'gap'; readonly reach: number };

export type PlacedSymbol = {
  readonly row: Row;
  /** Its spot as fractions of the picture: `at` of the width, `down` of the height. */
  readonly at: number;
  readonly down: number;
  readonly symbol: MapSymbol;
  readonly name: readonly TextLine[];
  readonly said: readonly TextLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The country's own point, if the symbol is beside it. */
  readonly country: { readonly at: number; readonly down: number } | null;
  /** The pointer target and the label's extent, in px around the spot. */
  readonly box: Box;
  readonly labelBox: Box;
};

export const COUNTRY: TextStyle = { face: 'sansBold', size: TICK.size };

/** Space in px between a symbol and its label. */
const AIR = 4;
const LINE = leading(TICK.size) - 1;

/** The symbol of a value; `radius` converts its numbers to px. */
export function symbolOf(row: Row, numbers: readonly number[], radius: (n: number) => number): MapSymbol {
  const { kind } = row.of.measured;
  if (kind === 'missing') return { kind: 'gap', reach: GAP_SIGN / 2 };
  if (kind === 'word') return { kind: 'word', reach: WORD_SIGN / 2 };
  const radii = numbers.map(radius);
  return { kind: 'circle', value: kind, radii, reach: Math.max(...radii) + (kind === 'at-least' ? SPOKE : 0) };
}

/** The lines of a label on one side of a symbol; above or below it they are moved by `nudge` px. */
export function labelOf(name: string, said: readonly string[], { reach }: MapSymbol, side: Side, nudge = 0) {
  const wide = Math.max(textWidth(name, COUNTRY), ...said.map((text) => textWidth(text, DETAIL)));
  const tall = LINE * (1 + said.length);
  const top = side === 'above' ? -reach - AIR - tall + 2 : side === 'below' ? reach + AIR - 2 : -tall / 2;
  const x = side === 'right' ? reach + AIR : side === 'left' ? -reach - AIR : nudge;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  const line = (text: string, i: number) => ({ text, x, y: Math.round(top + LINE * (i + 1) - 4) });
  return {
    name: [line(name, 0)],
    said: said.map((text) => line(text, 1)),
    anchor,
    labelBox: { x: from, y: top, width: wide, height: tall },
  } as const;
}

/** The pointer target around a spot, in px: the symbol with a small margin, and at least a fingertip. */
export function bandOf({ reach }: MapSymbol): Box {
  const half = Math.max(TARGET / 2, reach + 3);
  return { x: -half, y: -half, width: 2 * half, height: 2 * half };
}
