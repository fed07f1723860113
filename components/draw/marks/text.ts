import type { Face } from '../fonts/files';
import widths from '../fonts/widths.json' with { type: 'json' };
import { tied } from './ties';

/** A line of text: `x` in px from the left end of the plot or from the fraction `at` of it, `y` the baseline in px. */
export type TextLine = {
  readonly text: string;
  /** Text that follows on the line in the quiet style. */
  readonly after?: string;
  readonly at?: number;
  readonly x: number;
  readonly y: number;
};

/** The face that text is measured with and its size in px. */
export type TextStyle = { readonly face: Face; readonly size: number };

/** A letter missing from the table counts as wide as the widest common one, so that nothing is cut off. */
const UNKNOWN_LETTER = 700;

/** Factor added to measured widths, because a reader may see other fonts than ours (an embed loads none). */
const SLACK = 1.04;

const tables: Readonly<Record<Face, Readonly<Record<string, number>>>> = widths;

/** The width of one line in px, measured from the bundled fonts. */
export function textWidth(text: string, { face, size }: TextStyle): number {
  const table = tables[face];
  let thousandths = 0;
  for (const letter of text) thousandths += table[letter] ?? UNKNOWN_LETTER;
  return (thousandths / 1000) * size * SLACK;
}

/** The words of a text, tied ones kept together if they fit on a line. */
function wordsOf(text: string, width: number, style: TextStyle): readonly string[] {
  const words = text.split(' ').filter(Boolean);
  let next = 0;
  return tied(words.join(' '))
    .split(' ')
    .flatMap((chunk) => {
      const own: string[] = [];
      while (next < words.length && own.join('\u00a0') !== chunk) own.push(words[next++] ?? '');
      // Within a line a plain space is enough, and matches the rest of the document.
      return textWidth(chunk, style) <= width ? [own.join(' ')] : own;
    });
}

/** The width of text in px in our own fonts, without the slack, for pieces that follow each other on a line. */
export const setWidth = (text: string, style: TextStyle) => textWidth(text, style) / SLACK;

/** Breaks text at spaces into lines no wider than `width` px. A wider word gets a line of its own. */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, width, style)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Step in px by which the width is reduced to balance lines. */
const NARROWER = 4;

/** Wraps text into balanced lines without adding any, so that a heading doesn't end in one short word. */
export const wrapEvenly = (text: string, width: number, style: TextStyle) =>
  evenly(
    width,
    (room) => wrap(text, room, style),
    (line) => textWidth(line, style),
  );

function evenly<Line>(width: number, breakAt: (width: number) => readonly Line[], widthOf: (line: Line) => number) {
  let best = breakAt(width);
  for (let room = width - NARROWER; room > width / 2; room -= NARROWER) {
    const tried = breakAt(room);
    if (tried.length !== best.length || tried.some((line) => widthOf(line) > room)) break;
    best = tried;
  }
  return best;
}

/** Distance between baselines in px. */
export const leading = (size: number) => Math.round(size * 1.32);

/** Wraps text and gives each line its baseline, in px from `top`. */
export function textBlock(
  text: string,
  box: { readonly x: number; readonly top: number; readonly width: number },
  style: TextStyle,
  breakAt = wrap,
): { readonly lines: readonly TextLine[]; readonly bottom: number } {
  const step = leading(style.size);
  const lines = breakAt(text, box.width, style).map((line, i) => ({
    text: line,
    x: box.x,
    y: box.top + step * i + Math.round(style.size * 0.95),
  }));
  return { lines, bottom: box.top + step * lines.length };
}

/** A line in two styles: a name, then its detail. Either may be empty. */
export type Label = { readonly text: string; readonly after: string };

/** The width of a label's line in px. */
export function labelWidth({ text, after }: Label, bold: TextStyle, quiet: TextStyle): number {
  const space = text && after ? ' ' : '';
  return textWidth(text, bold) + textWidth(`${space}${after}`, quiet);
}

/**
 * Breaks a name and its detail into balanced lines no wider than `width` px. The detail follows the name on its line;
 * if they take two lines anyway, each gets its own where both fit.
 */
export function labelLines(
  name: string,
  detail: string,
  width: number,
  bold: TextStyle,
  quiet: TextStyle,
): readonly Label[] {
  const widthOf = (line: Label) => labelWidth(line, bold, quiet);
  const lines = evenly(width, (room) => labelLinesAt(name, detail, room, bold, quiet), widthOf);
  const apart = [
    { text: name, after: '' },
    { text: '', after: detail },
  ];
  return lines.length === 2 && name && detail && apart.every((line) => widthOf(line) <= width) ? apart : lines;
}

function labelLinesAt(
  name: string,
  detail: string,
  width: number,
  bold: TextStyle,
  quiet: TextStyle,
): readonly Label[] {
  const lines: Label[] = [];
  let line: Label = { text: '', after: '' };
  const add = (longer: Label, alone: Label) => {
    if ((line.text || line.after) && labelWidth(longer, bold, quiet) > width) {
      lines.push(line);
      line = alone;
    } else {
      line = longer;
    }
  };
  const joined = (before: string, word: string) => (before ? `${before} ${word}` : word);
  for (const word of wordsOf(name, width, bold))
    add({ ...line, text: joined(line.text, word) }, { text: word, after: '' });
  for (const word of wordsOf(detail, width, quiet))
    add({ ...line, after: joined(line.after, word) }, { text: '', after: word });
  return line.text || line.after ? [...lines, line] : lines;
}
