import type { Row } from '../chart';
import { DETAIL, SECTION } from '../marks/row-styles';
import { GAP_SIGN } from '../marks/signs';
import { leading, setWidth, type TextLine } from '../marks/text';

/** A row as a piece of running text, with its width in px. */
export type FlowWord = { readonly row: Row; readonly line: TextLine; readonly width: number };

/** Rows as running text after a heading; rows without a number also have one sign before it. */
export type Flow = {
  readonly sign: { readonly x: number; readonly y: number } | null;
  readonly heading: readonly TextLine[];
  readonly words: readonly FlowWord[];
  readonly bottom: number;
};

/** Px added to the space between rows, because they may be wider than measured in another font than ours. */
const AIR = 2;
/**
 * Px left free at the end of a line, for other fonts than ours, and because in a window of 320 px a scroll bar takes 12 px
 * of the least width: Firefox doesn't shrink the picture then.
 */
const SPARE = 12;
/** Px from one baseline to the next. */
const STEP = 20;

/** Lays rows out as lines of text in a box: first the sign, then the heading, then the rows. */
export function layoutFlow(
  rows: readonly Row[],
  title: string,
  box: { readonly left: number; readonly top: number; readonly width: number },
): Flow {
  const heading: TextLine[] = [];
  const words: FlowWord[] = [];
  const gaps = rows.every(({ of }) => of.measured.kind === 'missing');
  const begin = gaps ? GAP_SIGN + 8 : 0;
  let x = begin;
  let y = box.top + leading(SECTION.size);
  const put = (width: number) => {
    if (x > 0 && x + width > box.width - SPARE) {
      x = 0;
      y += STEP;
    }
    const at = { x: box.left + x, y };
    x += width;
    return at;
  };
  const space = setWidth(' ', DETAIL) + AIR;
  const said = title === '' ? '' : `${title}:`;
  for (const word of said.split(' ').filter(Boolean)) {
    const last = heading.at(-1);
    const at = put(setWidth(word, SECTION));
    if (last && last.y === at.y) heading.splice(-1, 1, { ...last, text: `${last.text} ${word}` });
    else heading.push({ text: word, ...at });
    x += setWidth(' ', SECTION);
  }
  if (said !== '') x += AIR;
  rows.forEach((row, i) => {
    const value = row.of.measured.kind === 'missing' ? '' : ` ${row.short}`;
    const detail = row.detail && ` (${row.detail})`;
    const text = `${row.name}${value}${detail}${i < rows.length - 1 ? (value ? ';' : ',') : ''}`;
    const width = setWidth(text, DETAIL);
    words.push({ row, width, line: { text, ...put(width) } });
    x += space;
  });
  const first = box.top + leading(SECTION.size);
  return { sign: gaps ? { x: box.left + GAP_SIGN / 2, y: first - 5 } : null, heading, words, bottom: y + 8 };
}
