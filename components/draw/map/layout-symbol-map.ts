import { scaleSqrt } from 'd3';
import { numbersOf } from '../../../data/value';
import type { Frame, Geometry, Row } from '../chart';
import { SPOKE } from '../marks/circle-mark';
import { SECTION } from '../marks/row-styles';
import { GAP_SIGN, WORD_SIGN } from '../marks/signs';
import { type TextLine, textBlock } from '../marks/text';
import { type Land, landPaths, project } from './land';
import { hasPlace, placeKey, placeList } from './list';
import { bandOf, labelBeside, leaderOf, type MapSymbol, type PlacedSymbol } from './placed-symbol';
import { compositionOf } from './places';
import type { Point } from './simplify';

export type SymbolMap = Geometry & {
  readonly land: Land & { readonly scale: number; readonly origin: Point };
  /** The picture of the map, in px from the top left. */
  readonly map: { readonly width: number; readonly height: number };
  readonly home: TextLine;
  /** Square root scale: values to radii in px. */
  readonly radius: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] };
  readonly symbols: readonly PlacedSymbol[];
  readonly heading: readonly TextLine[];
  readonly key: readonly { readonly symbol: MapSymbol; readonly line: TextLine }[];
  /** Lines between map, list and key, in px. */
  readonly rules: readonly number[];
};

/** Radius of the largest circle in map units: as much as the Caucasus has room for. */
const LARGEST = 70;
type Words = { readonly heading: string; readonly uncounted: string; readonly home: string };
type Key = { readonly values: readonly number[]; readonly say: (n: number) => string };

/**
 * Values as circles at their countries: area stands for the number. Countries outside the picture are
 * listed below it, with the way that leads to them; so are rows without a country. Gaps get a sign.
 */
export function layoutSymbolMap(rows: readonly Row[], { width }: Frame, words: Words, key: Key): SymbolMap {
  const { extent, columns, home, place, away } = compositionOf(width);
  const scale = width / (extent.right - extent.left);
  const height = Math.round((extent.bottom - extent.top) * scale);
  const toPx = ([x, y]: Point): Point => [(x - extent.left) * scale, (y - extent.top) * scale];
  const inside = ([x, y]: Point) => x > 0 && x < width && y > 0 && y < height;

  const largest = Math.max(...rows.filter(hasPlace).flatMap((row) => numbersOf(row.of.measured)));
  const radius = scaleSqrt([0, largest], [0, LARGEST * scale]);
  const symbolAt = (row: Row, [x, y]: Point): MapSymbol => {
    const { kind } = row.of.measured;
    if (kind === 'missing') return { kind: 'gap', x, y, size: GAP_SIGN };
    if (kind === 'word') return { kind: 'word', x, y, size: WORD_SIGN };
    const radii = numbersOf(row.of.measured).map(radius);
    return { kind: 'circle', x, y, value: kind, radii, r: Math.max(...radii) + (kind === 'at-least' ? SPOKE : 0) };
  };

  const onMap = (row: Row): PlacedSymbol | null => {
    const spot = place(codeOf(row));
    if (!spot) return null;
    const at = project(spot.at);
    const country = toPx(at);
    const [dx, dy] = spot.shift ?? [0, 0];
    const where = toPx([at[0] + dx, at[1] + dy]);
    if (!inside(where)) return null;
    const symbol = symbolAt(row, where);
    return {
      row,
      symbol,
      label: labelBeside(row, symbol, spot.label, width),
      leader: leaderOf(symbol, country),
      away: null,
      band: bandOf(symbol),
    };
  };

  const headingTop = height + 14;
  const heading = textBlock(words.heading, { x: 0, top: headingTop, width }, SECTION);
  const shown = rows.map((row) => onMap(row) ?? row);
  const list = placeList(
    shown.filter((item): item is Row => 'of' in item),
    { top: heading.bottom + 6, width, columns, symbolAt, away: (row) => away(codeOf(row)) },
  );
  const placedKey = placeKey(
    [
      ...key.values.map((n) => {
        const r = radius(n);
        return { symbol: { kind: 'circle', x: 0, y: 0, value: 'point', radii: [r], r } as const, text: key.say(n) };
      }),
      { symbol: { kind: 'gap', x: 0, y: 0, size: GAP_SIGN } as const, text: words.uncounted },
    ],
    { top: list.bottom + 14, width },
  );
  const [homeX, homeY] = toPx(home);
  return {
    width,
    height: Math.ceil(placedKey.bottom),
    cuts: [height],
    land: { ...landPaths(extent), scale, origin: [-extent.left, -extent.top] },
    map: { width, height },
    home: { text: words.home, x: homeX, y: homeY },
    radius: { domain: [0, largest], range: [0, LARGEST * scale] },
    symbols: shown.map((item) => ('of' in item ? list.placed(item) : item)),
    heading: heading.lines,
    key: placedKey.entries,
    rules: [headingTop - 6, list.restTop],
  };
}

const codeOf = (row: Row) => ('place' in row.of ? (row.of.place ?? '') : '');
