import type { Face } from '../fonts/files';
import widths from '../fonts/widths.json' with { type: 'json' };
import { tied } from './ties';

/** A line of text with its baseline, in px: from the left end of the plot, or from the place `at` along it. */
export type TextLine = {
  readonly text: string;
  /** What follows on the line in the quiet setting. */
  readonly after?: string;
  readonly at?: number;
  readonly x: number;
  readonly y: number;
};

/** How text is set: the face it is measured with and its size in px. */
export type TextStyle = { readonly face: Face; readonly size: number };

/** A letter outside the table counts as wide as the widest common one, so that nothing is cut short. */
const UNKNOWN_LETTER = 700;

/** Other fonts than ours may be shown (an embed loads none); measured widths leave this much slack. */
const SLACK = 1.04;

const tables: Readonly<Record<Face, Readonly<Record<string, number>>>> = widths;

/** The width of one line in px, measured from the bundled fonts. */
export function textWidth(text: string, { face, size }: TextStyle): number {
  const table = tables[face];
  let thousandths = 0;
  for (const letter of text) thousandths += table[letter] ?? UNKNOWN_LETTER;
  return (thousandths / 1000) * size * SLACK;
}

/** The words of a text, each with those that it is tied to, where they fit on a line together. */
function wordsOf(text: string, width: number, style: TextStyle): readonly string[] {
  const words = text.split(' ').filter(Boolean);
  let next = 0;
  return tied(words.join(' '))
    .split(' ')
    .flatMap((chunk) => {
      const own: string[] = [];
      while (next < words.length && own.join('\u00a0') !== chunk) own.push(words[next++] ?? '');
      // On its line a plain space does, and is the same as elsewhere in a document.
      return textWidth(chunk, style) <= width ? [own.join(' ')] : own;
    });
}

/** The width of one line in our own fonts, without the slack: what a line is set to where others follow on it. */
export const setWidth = (text: string, style: TextStyle) => textWidth(text, style) / SLACK;

/** Breaks text at spaces into lines no wider than `width` px. A word wider than that stands alone. */
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

/** Px by which lines are narrowed while they are balanced. */
const NARROWER = 4;

/** Lines that are about as long as each other and no more of them: a heading whose last line is one short word limps. */
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

/** Wraps text and gives each line its baseline, beginning at `top`. */
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

/** A line in two settings: words that name, then words that explain. Either may be empty. */
export type Label = { readonly text: string; readonly after: string };

/** The width of such a line in px. */
export function labelWidth({ text, after }: Label, bold: TextStyle, quiet: TextStyle): number {
  const space = text && after ? ' ' : '';
  return textWidth(text, bold) + textWidth(`${space}${after}`, quiet);
}

/**
 * Breaks a name and its detail into lines no wider than `width` px, evenly, the detail right after the name, or on a line
 * of its own where each has one.
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
