import type { AnyRow } from '../chart';
import type { Box } from '../marks/box';
import { placeLabel } from '../marks/place-label';
import { type PlacedTime, timeExtent } from '../marks/place-time';
import { DETAIL, GAP, NAME, SAID } from '../marks/row-styles';
import { type TextLine, textBlock, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { placeTime, type TimeScale } from './time-scale';

/** A line of a timeline: one row, or the beginning and the end of something. */
export type TimeItem = {
  readonly rows: readonly [AnyRow] | readonly [AnyRow, AnyRow];
  readonly name: string;
  readonly detail: string;
  readonly said: string;
  /** Whether the source gives the end as near a day. */
  readonly about?: boolean;
};

export type PlacedTimeRow = {
  readonly row: AnyRow;
  readonly time: PlacedTime;
  /** The box a pointer hits, in px. */
  readonly band: Box;
};

export type PlacedItem = {
  readonly rows: readonly PlacedTimeRow[];
  /** Vertical centre of the marks, in px. */
  readonly y: number;
  /** The stretch between a beginning and an end, in px. */
  readonly between: readonly [number, number] | null;
  readonly name: readonly TextLine[];
  readonly detail: readonly TextLine[];
  readonly said: readonly TextLine[];
  readonly saidAnchor: 'start' | 'end';
  readonly colour: Colour;
  readonly bottom: number;
};

/** Where an item goes; `x` is the left edge of the scale, 0 when names stand above their marks. */
export type TimeSpace = {
  readonly top: number;
  readonly width: number;
  readonly names: number;
  readonly x: number;
  readonly scale: TimeScale;
};

type Texts = Pick<PlacedItem, 'y' | 'name' | 'detail' | 'said' | 'saidAnchor' | 'bottom'>;

/** Places one item: its names, its marks and its date or value in words. */
export function placeTimeItem(item: TimeItem, colour: Colour, space: TimeSpace): PlacedItem {
  const times = item.rows.map((row) => placeTime(row.of, space.scale, item.about));
  const extents = times.map(timeExtent);
  const extent = [Math.min(...extents.map(([x1]) => x1)), Math.max(...extents.map(([, x2]) => x2))] as const;
  const isSpan = times[0]?.kind === 'span';
  const texts = space.x > 0 ? beside(item, isSpan, extent, space) : stacked(item, space);
  const [first, second] = extents;
  const middle = first && second ? (first[1] + second[0]) / 2 : space.width;
  return {
    ...texts,
    colour: item.rows.some((row) => row.emphasis) ? 'accent' : colour,
    between: first && second ? [first[1], second[0]] : null,
    rows: item.rows.flatMap((row, i) => {
      const time = times[i];
      const x = i === 0 ? 0 : middle;
      const right = i === 0 ? middle : space.width;
      return time ? [{ row, time, band: { x, y: space.top, width: right - x, height: texts.bottom - space.top } }] : [];
    }),
  };
}

/** Wide: names in their column. A span has its words above it, where all spans of a lane begin alike. */
function beside(item: TimeItem, isSpan: boolean, extent: readonly [number, number], space: TimeSpace): Texts {
  const { top, width, names, x } = space;
  const name = textBlock(item.name, { x: 0, top: top + 6, width: names }, NAME);
  const detail = textBlock(item.detail, { x: 0, top: name.bottom, width: names }, DETAIL);
  const wide = textWidth(item.said, SAID);
  const side = placeLabel(extent, wide, { left: x, right: width });
  if (side && !isSpan) {
    const bottom = Math.max(top + 30, detail.bottom + 6);
    const y = (top + bottom) / 2;
    const said = [{ text: item.said, x: side.x, y: y + SAID.size * 0.36 }];
    return { y, name: name.lines, detail: detail.lines, said, saidAnchor: side.anchor, bottom };
  }
  const left = Math.max(x, Math.min(extent[0] + 6, width - wide));
  const said = textBlock(item.said, { x: left, top: top + 6, width: width - left + 1 }, SAID);
  const y = said.bottom + 8;
  const bottom = Math.max(y + 12, detail.bottom + 6);
  return { y, name: name.lines, detail: detail.lines, said: said.lines, saidAnchor: 'start', bottom };
}

/** Narrow: name, date or value, and detail above the mark. */
function stacked(item: TimeItem, { top, width }: TimeSpace): Texts {
  const name = textBlock(item.name, { x: 0, top: top + 10, width }, NAME);
  const fits = name.lines.length === 1 && textWidth(item.name, NAME) + GAP + textWidth(item.said, SAID) <= width;
  const said = fits
    ? { lines: name.lines.map(({ y }) => ({ text: item.said, x: width, y })), bottom: name.bottom }
    : textBlock(item.said, { x: 0, top: name.bottom + 1, width }, SAID);
  const detail = textBlock(item.detail, { x: 0, top: said.bottom, width }, DETAIL);
  const y = detail.bottom + 12;
  return {
    y,
    name: name.lines,
    detail: detail.lines,
    said: said.lines,
    saidAnchor: fits ? 'end' : 'start',
    bottom: y + 12,
  };
}
