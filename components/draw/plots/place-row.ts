import type { Row } from '../chart';
import { placeLabel } from '../marks/place-label';
import { inkExtent, type PlacedValue, placeValue } from '../marks/place-value';
import { px } from '../marks/px';
import { DETAIL, GAP, NAME, SAID } from '../marks/row-styles';
import { type TextLine, textBlock, textWidth } from '../marks/text';
import type { Colour } from '../theme';

export type PlacedRow = {
  readonly row: Row;
  /** The stripe a pointer hits, in px. */
  readonly band: { readonly y: number; readonly height: number };
  /** Vertical centre of the mark, in px. */
  readonly y: number;
  readonly mark: PlacedValue;
  readonly name: readonly TextLine[];
  readonly detail: readonly TextLine[];
  readonly said: readonly TextLine[];
  readonly saidAnchor: 'start' | 'end';
  readonly colour: Colour;
  readonly kind: 'dot' | 'bar';
  /** Where bars begin, in px: the scale's zero. */
  readonly zero: number;
  /** Left edge in px of the sign for a word or a gap; null for a value on the scale. */
  readonly sign: number | null;
};

/** Where a row goes: below `top`, names `names` px wide, its mark from `x` on; `x` is 0 when stacked. */
export type RowSpace = {
  readonly top: number;
  readonly width: number;
  readonly names: number;
  readonly x: number;
  readonly scale: (n: number) => number;
};

/** Room in px for the sign of a word or a gap, before its text. */
const SIGN = 40;
/** Half a mark's height and the air below it, in px. */
const HALF_MARK = 13;

type Look = { readonly colour: Colour; readonly kind: 'dot' | 'bar' };

/** Places one row: its names, its mark and the words of its value. */
export function placeRow(row: Row, look: Look, space: RowSpace): PlacedRow {
  const mark = placeValue(row.of.measured, space.scale);
  const wordless = inkExtent(mark) === null;
  return {
    row,
    mark,
    colour: row.emphasis ? 'accent' : look.colour,
    kind: look.kind,
    zero: space.scale(0),
    sign: wordless ? space.x : null,
    ...(space.x > 0 ? beside : wordless ? stackedWords : stacked)(row, mark, look, space),
  };
}

type Placement = Pick<PlacedRow, 'band' | 'y' | 'name' | 'detail' | 'said' | 'saidAnchor'>;

/** The wide composition: name and detail in their column, the mark and its value to the right of it. */
function beside(row: Row, mark: PlacedValue, look: Look, { top, width, names, x }: RowSpace): Placement {
  const air = look.kind === 'bar' ? 4 : 8;
  const words =
    inkExtent(mark) === null ? textBlock(row.short, { x: x + SIGN, top: 0, width: width - x - SIGN }, SAID) : null;
  const side = placeLabel(inkExtent(mark), textWidth(row.short, SAID), { left: x, right: width });
  const name = textBlock(row.name, { x: 0, top: top + air, width: names }, NAME);
  const under = words || side ? null : textBlock(row.short, { x: 0, top: name.bottom, width: names }, SAID);
  const detail = textBlock(row.detail, { x: 0, top: (under ?? name).bottom, width: names }, DETAIL);
  const height = Math.max(26, detail.bottom - top + air, (words?.bottom ?? 0) + 2 * air);
  const y = top + height / 2;
  return {
    band: { y: top, height },
    y,
    name: name.lines,
    detail: detail.lines,
    said: words
      ? centred(words.lines, y)
      : side
        ? centred([{ text: row.short, x: side.x, y: 0 }], y)
        : (under?.lines ?? []),
    saidAnchor: side?.anchor ?? 'start',
  };
}

/** The narrow composition: name, value and detail above the mark. */
function stacked(row: Row, _mark: PlacedValue, _look: Look, { top, width }: RowSpace): Placement {
  const name = textBlock(row.name, { x: 0, top: top + 10, width }, NAME);
  const oneLine = name.lines.length === 1 && textWidth(row.name, NAME) + textWidth(row.short, SAID) + GAP <= width;
  const said = oneLine
    ? { lines: name.lines.map((line) => ({ text: row.short, x: width, y: line.y })), bottom: name.bottom }
    : textBlock(row.short, { x: 0, top: name.bottom + 1, width }, SAID);
  const detail = textBlock(row.detail, { x: 0, top: said.bottom, width }, DETAIL);
  const y = detail.bottom + HALF_MARK;
  return {
    band: { y: top, height: y + HALF_MARK - top },
    y,
    name: name.lines,
    detail: detail.lines,
    said: said.lines,
    saidAnchor: oneLine ? 'end' : 'start',
  };
}

/** The narrow composition of a word or a gap: a sign and the words, no stretch of scale. */
function stackedWords(row: Row, _mark: PlacedValue, _look: Look, { top, width }: RowSpace): Placement {
  const name = textBlock(row.name, { x: 0, top: top + 10, width }, NAME);
  const detail = textBlock(row.detail, { x: 0, top: name.bottom, width }, DETAIL);
  const said = textBlock(row.short, { x: SIGN, top: detail.bottom + 4, width: width - SIGN }, SAID);
  return {
    band: { y: top, height: said.bottom + 8 - top },
    y: (detail.bottom + 4 + said.bottom) / 2,
    name: name.lines,
    detail: detail.lines,
    said: said.lines,
    saidAnchor: 'start',
  };
}

/** Lines moved so that their middle stands at `y`. */
function centred(lines: readonly TextLine[], y: number): readonly TextLine[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return lines;
  const shift = y + SAID.size * 0.36 - (first.y + last.y) / 2;
  return lines.map((line) => ({ ...line, y: px(line.y + shift) }));
}
