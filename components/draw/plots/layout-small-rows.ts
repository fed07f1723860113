import { numbersOf } from '../../../data/value';
import type { Geometry, Row } from '../chart';
import { inkExtent, type PlacedValue, placeValue } from '../marks/place-value';
import { fraction, px } from '../marks/px';
import { type TextLine, type TextStyle, textWidth } from '../marks/text';
import type { Colour } from '../theme';

/** Text style of a small picture, already as small as text may be. */
export const SMALL: TextStyle = { face: 'sans', size: 11 };

/** One line of a small picture: its name, one or more marks, and their value in words. */
export type SmallLine = {
  readonly name: string;
  readonly rows: readonly Row[];
  /** The value in words; without it the axis shows the values. */
  readonly said?: string;
};

/** Lines on one scale, with a heading if there are several scales. */
export type SmallPart = {
  readonly heading?: string;
  readonly lines: readonly SmallLine[];
  readonly mark: 'bar' | 'dot';
  readonly colour: (row: Row) => Colour;
  /** Upper end of the scale; by default its largest number. */
  readonly to?: number;
  readonly ticks?: readonly { readonly n: number; readonly text: string }[];
  /** Whether names are above the marks, with values on the right, instead of beside them. */
  readonly above?: boolean;
  /** Indexes of the first and last of the lines that report the same thing. */
  readonly bracket?: readonly [number, number];
};

export type PlacedSmallLine = {
  readonly line: SmallLine;
  readonly y: number;
  readonly marks: readonly { readonly row: Row; readonly placed: PlacedValue; readonly colour: Colour }[];
  readonly said: TextLine | null;
  readonly saidAnchor: 'start' | 'end';
  readonly emphasis: boolean;
  /** Whether its value is words or missing: then it has no track. */
  readonly isWord: boolean;
};

export type PlacedSmallPart = {
  readonly part: SmallPart;
  readonly heading: TextLine | null;
  readonly names: readonly TextLine[];
  readonly lines: readonly PlacedSmallLine[];
  readonly ticks: readonly {
    readonly at: number;
    readonly line: TextLine;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly bracket: { readonly top: number; readonly bottom: number } | null;
  /** The top and bottom of its grid, in px from the top of the picture. */
  readonly top: number;
  readonly bottom: number;
};

export type SmallRows = Geometry & { readonly parts: readonly PlacedSmallPart[] };

/** In px: heights of a line beside its name, of one below it, of a heading and of an axis; space between parts. */
const BESIDE = 18;
const ABOVE = 26;
const HEADING = 16;
const AXIS = 15;
const APART = 5;
/** Width in px of a bracket right of the values. */
const BRACKET = 9;
/** In px: a dot's radius, half the room it takes, and the space between a mark and its text. */
export const SMALL_DOT = 4.5;
const HALF = 6;
const AIR = 5;

/** Lays out a few values as a thumbnail that leads to a page with the full picture. */
export function layoutSmallRows(parts: readonly SmallPart[], least: number): SmallRows {
  const beside = parts.filter(({ above }) => !above);
  const names = beside.flatMap(({ lines }) => lines.map(({ name }) => textWidth(name, SMALL)));
  const left = names.length > 0 ? Math.ceil(Math.max(...names)) + HALF + AIR : HALF;
  const right = rightOf(parts, left, least);
  let top = 0;
  const placed = parts.map((part) => {
    const result = placePart(part, { top, left, right });
    top = result.end + APART;
    return result.placed;
  });
  return { left, right, least, height: Math.ceil(top - APART + 1), parts: placed };
}

const domainOf = ({ lines, to }: SmallPart) =>
  to ?? Math.max(1, ...lines.flatMap(({ rows }) => rows.flatMap(({ of }) => numbersOf(of.measured))));

/** The right margin in px that the values beside marks need. */
function rightOf(parts: readonly SmallPart[], left: number, least: number): number {
  let right = HALF;
  for (let round = 0; round < 3; round += 1) {
    const plot = least - left - right;
    const needed = parts.flatMap((part) =>
      part.above
        ? [HALF + 1]
        : part.lines.map(({ rows, said }) => {
            const ends = rows.map(
              ({ of }) =>
                inkExtent(
                  placeValue(of.measured, (n) => n / domainOf(part)),
                  plot,
                )?.[1] ?? 0,
            );
            const words = said === undefined ? 0 : AIR + textWidth(said, SMALL);
            return Math.max(...ends) + words - plot;
          }),
    );
    right = Math.ceil(Math.max(HALF, ...needed));
  }
  return right;
}

function placePart(part: SmallPart, { top, left, right }: { top: number; left: number; right: number }) {
  const to = domainOf(part);
  const scale = (n: number) => fraction(n / to);
  const heading = part.heading === undefined ? null : { text: part.heading, x: -left, y: top + 11 };
  const start = top + (heading ? HEADING : 0);
  const step = part.above ? ABOVE : BESIDE;
  let y = start;
  const spots = part.lines.map((line) => {
    const at = y;
    y += step;
    return { line, top: at };
  });
  const lines = spots.map(({ line, top: lineTop }): PlacedSmallLine => {
    const middle = part.above ? lineTop + 19 : lineTop + BESIDE / 2;
    const marks = line.rows.map((row) => ({
      row,
      placed: placeValue(row.of.measured, scale),
      colour: row.emphasis === true ? ('accent' as const) : part.colour(row),
    }));
    const last = marks.at(-1)?.placed;
    const end = last === undefined ? 0 : last.kind === 'range' ? last.x2 : 'x' in last ? last.x : 0;
    const reach = last === undefined || part.mark === 'bar' ? 0 : HALF;
    const open = last?.kind === 'at-least' ? (inkExtent(last)?.[1] ?? 0) - end : 0;
    const said =
      line.said === undefined
        ? null
        : part.above && part.mark === 'dot' && line.rows.every(isWord)
          ? // The words replace the mark, below the name.
            { text: line.said, x: -left, y: lineTop + 22 }
          : part.above
            ? { text: line.said, at: 1, x: right - (part.bracket ? BRACKET : 0), y: lineTop + 10 }
            : { text: line.said, at: end, x: px(Math.max(reach, open) + AIR), y: middle + 4 };
    return {
      line,
      y: middle,
      marks,
      said,
      saidAnchor: part.above && !(part.mark === 'dot' && line.rows.every(isWord)) ? 'end' : 'start',
      emphasis: line.rows.some(({ emphasis }) => emphasis === true),
      isWord: line.rows.every(isWord),
    };
  });
  const names = spots.map(({ line, top: lineTop }) =>
    part.above
      ? { text: line.name, x: part.mark === 'bar' ? -1 : -left, y: lineTop + 10 }
      : { text: line.name, x: -HALF - AIR, y: lineTop + BESIDE / 2 + 4 },
  );
  const ticks = (part.ticks ?? []).map(({ n, text }, i, all) => {
    const anchor = i === 0 ? ('start' as const) : i === all.length - 1 ? ('end' as const) : ('middle' as const);
    const x = anchor === 'start' ? -HALF : anchor === 'end' ? right : 0;
    return {
      at: scale(n),
      anchor,
      line: { text, at: scale(n), x: part.above || anchor !== 'start' ? x : -4, y: y + 12 },
    };
  });
  const [first, last] = part.bracket ?? [];
  const [from, until] = [lines[first ?? -1], lines[last ?? -1]];
  return {
    end: y + (ticks.length > 0 ? AXIS : 0),
    placed: {
      part,
      heading,
      names,
      lines,
      ticks,
      bracket: from && until ? { top: from.y - 14, bottom: until.y - 8 } : null,
      top: start,
      bottom: y,
    },
  };
}

const isWord = ({ of }: Row) => of.measured.kind === 'word' || of.measured.kind === 'missing';
