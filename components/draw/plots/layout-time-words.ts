import { numbersOf } from '../../../data/value';
import type { Row } from '../chart';
import { DETAIL } from '../marks/row-styles';
import { GAP_SIGN, WORD_SIGN } from '../marks/signs';
import { type TextLine, textBlock } from '../marks/text';
import { type Colour, TARGET } from '../theme';
import type { TimePanel } from './time-panel';

/** A row without a number: its sign with its words beside it. Px from the fraction `at` of the plot, and px down. */
export type PlacedWord = {
  readonly row: Row;
  readonly colour: Colour;
  readonly at: number;
  readonly sign: { readonly x: number; readonly y: number };
  readonly lines: readonly TextLine[];
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** Whether a row has a number, and so a place on an axis. */
export const isNumber = ({ of }: Row) => numbersOf(of.measured).length > 0;

export const colourOf = ({ colour }: TimePanel, row: Row) =>
  row.emphasis === true ? 'accent' : typeof colour === 'function' ? colour(row) : colour;

/** Lays out rows without a number below the panel: their sign, their name, and the words instead of a number. */
export function layoutWords(panel: TimePanel, at: { at: number; x: number; top: number; width: number }) {
  let top = at.top;
  const placed = panel.rows
    .filter((row) => !isNumber(row))
    .map((row): PlacedWord => {
      const sign = row.of.measured.kind === 'word' ? WORD_SIGN : GAP_SIGN;
      const indent = sign + 8;
      const text = `${row.name}: ${row.short}`;
      const block = textBlock(text, { x: at.x + indent, top: top + 3, width: at.width - indent }, DETAIL);
      const height = Math.max(TARGET, block.bottom - top + 4);
      const word: PlacedWord = {
        row,
        colour: colourOf(panel, row),
        at: at.at,
        sign: { x: at.x + sign / 2 + 1, y: top + TARGET / 2 },
        lines: block.lines.map((line) => ({ ...line, at: at.at })),
        band: { x: at.x, y: top, width: at.width, height },
      };
      top += height;
      return word;
    });
  return { placed, bottom: top };
}
