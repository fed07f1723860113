import type { Row } from '../chart';
import { type Provenance, THICK } from '../marks/bar-mark';
import { placeBeside } from '../marks/place-label';
import { inkExtent, type PlacedValue, placeValue } from '../marks/place-value';
import { px } from '../marks/px';
import { DETAIL, GAP, NAME, SAID } from '../marks/row-styles';
import { labelLines, leading, type TextLine, textWidth, wrap } from '../marks/text';
import type { Colour } from '../theme';

export type PlacedRow = {
  readonly row: Row;
  /** The pointer target, in px down. */
  readonly band: { readonly y: number; readonly height: number };
  /** Vertical centre of the mark, in px down. */
  readonly y: number;
  /** In fractions of the plot. */
  readonly mark: PlacedValue;
  readonly name: readonly TextLine[];
  readonly nameAnchor: 'start' | 'end';
  readonly said: readonly TextLine[];
  readonly saidAnchor: 'start' | 'end';
  readonly colour: Colour;
  readonly kind: 'dot' | 'bar';
  readonly provenance: Provenance;
  readonly thick: number;
  /** The scale's zero, where bars begin, as a fraction. */
  readonly zero: number;
  /** Whether it has the sign for a gap, at the beginning of the plot. */
  readonly gap: boolean;
  /** Whether its value interrupts the line of the article's figure. */
  readonly breaksLine: boolean;
  /** The value of the whole that this row is part of, in fractions. */
  readonly whole: PlacedValue | null;
};

/** The room for a row below `top`: names up to `names` px wide beside the plot, or above the mark if that is null. */
export type RowSpace = {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly names: number | null;
  /** The plot's least width in px. */
  readonly plot: number;
  readonly scale: (n: number) => number;
  /** Whether rows are close together because they are many. */
  readonly dense: boolean;
  /** Whether values are in a column at the right edge instead of beside their marks. */
  readonly column: boolean;
  /** How deeply it is nested as a part of other rows. */
  readonly depth: number;
  /** Whether some rows are parts: then names begin at the left edge, and those of parts are indented. */
  readonly hasParts: boolean;
  /** The place of the line of the article's figure, as a fraction; labels avoid it. */
  readonly reference: number | null;
};

/** Height in px of a row with one line beside the plot, and of each further line. */
const BESIDE = 26;
const FURTHER = 15;
/** Height in px of a mark under its name, space below included, and the same for many rows. */
const MARK = 19;
const MARK_DENSE = 15;
/** Indent in px of a part under its whole. */
export const INDENT = 10;
const LINE = leading(NAME.size);

type Look = { readonly colour: Colour; readonly kind: 'dot' | 'bar'; readonly whole?: Row | undefined };
type Placement = Pick<PlacedRow, 'band' | 'y' | 'name' | 'nameAnchor' | 'said' | 'saidAnchor'> &
  Partial<Pick<PlacedRow, 'breaksLine'>>;

/** Places one row: its name, its mark and its value. */
export function placeRow(row: Row, look: Look, space: RowSpace): PlacedRow {
  const mark = placeValue(row.of.measured, space.scale);
  return {
    row,
    mark,
    colour: row.emphasis ? 'accent' : look.colour,
    kind: look.kind,
    provenance: 'formula' in row.of ? 'derived' : row.claimed ? 'claimed' : 'counted',
    thick: space.names === null ? 10 : THICK,
    zero: space.scale(0),
    gap: mark.kind === 'missing',
    breaksLine: false,
    whole: look.whole ? placeValue(look.whole.of.measured, space.scale) : null,
    ...(space.names === null
      ? above(row, mark, look, space)
      : beside(row, mark, look, { ...space, names: space.names })),
  };
}

/** Wide: the name ends at the plot, the value is beside its mark. */
function beside(row: Row, mark: PlacedValue, look: Look, space: RowSpace & { readonly names: number }): Placement {
  const { top, left, names, plot, right, column, depth, hasParts } = space;
  const isLeft = column || hasParts;
  const indent = depth * INDENT;
  const lines = labelLines(row.name, row.detail, names - indent, NAME, DETAIL);
  const words = inkExtent(mark) === null ? wrap(row.short, plot + right - SIGN, SAID) : [];
  const inColumn = column && words.length === 0 ? wrap(row.short, right, SAID) : [];
  const height = BESIDE + FURTHER * (Math.max(lines.length, words.length, inColumn.length, 1) - 1);
  const y = px(top + height / 2);
  const baseline = (i: number, count: number) => px(y + 4.5 + FURTHER * (i - (count - 1) / 2));
  const name = lines.map((line, i) => ({ ...line, x: isLeft ? indent - left : -GAP, y: baseline(i, lines.length) }));
  const placed = { band: { y: top, height }, y, name, nameAnchor: isLeft ? 'start' : 'end' } as const;
  if (words.length > 0) {
    const x = mark.kind === 'missing' ? SIGN : 6;
    const said = words.map((text, i) => ({ text, x, y: baseline(i, words.length) }));
    return { ...placed, said, saidAnchor: 'start' };
  }
  if (inColumn.length > 0) {
    const said = inColumn.map((text, i) => ({ text, at: 1, x: right, y: baseline(i, inColumn.length) }));
    return { ...placed, said, saidAnchor: 'end' };
  }
  const { at, x, anchor, crosses } = saidAt(row, mark, look, space);
  return {
    ...placed,
    said: [{ text: row.short, at, x, y: baseline(0, 1) }],
    saidAnchor: anchor,
    breaksLine: crosses,
  };
}

/** Width in px of the sign of a gap before its words. */
const SIGN = 24;

/** The place of a value: past the end of a bar; beside a dot on the side with room, or right if neither has any. */
function saidAt(row: Row, mark: PlacedValue, { kind }: Look, { plot, reference }: RowSpace) {
  const ink = inkExtent(mark, plot);
  const [low, high] = mark.kind === 'range' ? [mark.x1, mark.x2] : 'x' in mark ? [mark.x, mark.x] : [0, 0];
  const wide = textWidth(row.short, SAID);
  const line = reference === null || row.emphasis ? null : reference * plot;
  const side = kind === 'bar' || !ink ? null : placeBeside(ink, wide, { left: 0, right: plot }, line);
  const crosses = side?.crosses ?? false;
  if (side?.anchor === 'end') return { at: low, x: px(side.x - low * plot), anchor: 'end', crosses } as const;
  const reach = (ink?.[1] ?? 0) - high * plot;
  const x = kind === 'bar' && mark.kind !== 'at-least' ? 7 : reach + 8;
  return { at: high, x: px(x), anchor: 'start', crosses } as const;
}

/** Narrow: the name, and below it the mark with its value beside it, or the words instead of a number. */
function above(row: Row, mark: PlacedValue, look: Look, space: RowSpace): Placement {
  const { top, left, right, plot, dense, depth } = space;
  const side = look.kind === 'dot' && !space.column ? saidUnder(row, mark, look, space) : null;
  if (side === null) return onOneLine(row, mark, space);
  const indent = depth * INDENT;
  const name = labelLines(row.name, row.detail, left + plot + right - indent, NAME, DETAIL);
  const under = top + LINE * name.length;
  const lines = {
    name: name.map((line, i) => ({ ...line, x: indent - left, y: px(top + LINE * (i + 1) - 4) })),
    nameAnchor: 'start',
  } as const;
  if ('lines' in side) {
    const said = side.lines.map((text, i) => ({ text, x: side.x, y: px(under + LINE * (i + 1) - 4) }));
    const y = px(under + LINE * 0.65);
    return { ...lines, band: { y: top, height: under - top + LINE * said.length + 9 }, y, said, saidAnchor: 'start' };
  }
  const { at, x, anchor, crosses } = side;
  const tall = dense ? MARK_DENSE : MARK;
  const y = px(under + tall / 2 - 3);
  return {
    ...lines,
    band: { y: top, height: under - top + tall },
    y,
    said: [{ text: row.short, at, x, y: px(y + 4.5) }],
    saidAnchor: anchor,
    breaksLine: crosses,
  };
}

/** The place of a row's value below its name; null if it has no room beside its mark. */
function saidUnder(row: Row, mark: PlacedValue, look: Look, space: RowSpace) {
  const { left, right, plot } = space;
  const ink = inkExtent(mark, plot);
  if (ink === null) {
    const x = mark.kind === 'missing' ? SIGN : -left;
    return { x, lines: wrap(row.short, plot + right - x, SAID) };
  }
  const side = saidAt(row, mark, look, space);
  const wide = textWidth(row.short, SAID);
  const start = side.at * plot + side.x - (side.anchor === 'end' ? wide : 0);
  return start >= -left && start + wide <= plot + right ? side : null;
}

/** Narrow: name and value on one line, the mark below. */
function onOneLine(row: Row, mark: PlacedValue, { top, left, right, least, dense, depth }: RowSpace): Placement {
  const under = dense ? MARK_DENSE : MARK;
  const indent = depth * INDENT;
  const wide = Math.min(textWidth(row.short, SAID), least * 0.5);
  const said = wrap(row.short, least * 0.5, SAID);
  const room = least - wide - GAP - indent;
  const name = labelLines(row.name, row.detail, room, NAME, DETAIL);
  const count = Math.max(name.length, said.length);
  const y = px(top + LINE * count + under / 2 - 3);
  const isPlaced = inkExtent(mark) !== null;
  return {
    band: { y: top, height: LINE * count + (isPlaced ? under : 9) },
    y: isPlaced ? y : px(top + LINE * 0.65),
    name: name.map((line, i) => ({ ...line, x: indent - left, y: px(top + LINE * (i + 1) - 4) })),
    nameAnchor: 'start',
    said: said.map((text, i) => ({ text, at: 1, x: right, y: px(top + LINE * (i + 1) - 4) })),
    saidAnchor: 'end',
  };
}
