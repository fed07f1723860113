import { scaleSqrt } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Frame, Geometry, Row } from '../chart';
import { placeMiddle } from '../marks/place-label';
import { fraction } from '../marks/px';
import type { TextLine } from '../marks/text';
import { type Flow, layoutFlow } from '../plots/layout-flow';
import { type Land, landPaths, project } from './land';
import { bandOf, labelOf, type PlacedSymbol, symbolOf } from './place-symbol';
import { groundOf } from './places';
import type { Point } from './simplify';

export type SymbolMap = Geometry & {
  readonly aspect: number;
  readonly land: Land & { readonly viewBox: string };
  readonly home: TextLine & { readonly down: number };
  /** Square-root scale from values to radii in px. */
  readonly radius: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] };
  readonly symbols: readonly PlacedSymbol[];
  /** Rows without a spot on the map, listed below it. */
  readonly outside: readonly Flow[];
};

/** Radius of the largest circle in map units at the least width, limited by the room in the Caucasus. */
const LARGEST = 70;
type Words = { readonly heading: string; readonly uncounted: string; readonly home: string };

/**
 * Places values as circles at their countries, with area in proportion to the number. Spots are fractions of the
 * picture while circles and text keep their size, so they only move further apart as it widens. Countries outside the
 * picture and rows without a country are listed below it.
 */
export function layoutSymbolMap(rows: readonly Row[], { composition, lang }: Frame, words: Words): SymbolMap {
  const { extent, least, home, place } = groundOf(composition);
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const scale = least / width;
  const part = ([x, y]: Point): Point => [fraction((x - extent.left) / width), fraction((y - extent.top) / height)];
  const largest = Math.max(...rows.filter(hasPlace).flatMap((row) => numbersOf(row.of.measured)));
  const radius = scaleSqrt([0, largest], [0, LARGEST * scale]);
  const rounded = (n: number) => Math.round(radius(n) * 10) / 10;

  const onMap = (row: Row): PlacedSymbol | null => {
    const spot = place(codeOf(row));
    if (!spot) return null;
    const own = project(spot.at);
    const [dx, dy] = spot.shift ?? [0, 0];
    const [at, down] = part([own[0] + dx, own[1] + dy]);
    if (at <= 0 || at >= 1 || down <= 0 || down >= 1) return null;
    const symbol = symbolOf(row, numbersOf(row.of.measured), rounded);
    const said = saidOf(row, lang);
    const first = labelOf(row.name, said, symbol, spot.label);
    const wide = first.labelBox.width;
    const nudge = first.anchor === 'middle' ? placeMiddle(at * least, wide, { left: 0, right: least }) - at * least : 0;
    const [ownAt, ownDown] = part(own);
    const away = Math.hypot(dx * scale, dy * scale);
    return {
      row,
      at,
      down,
      symbol,
      ...labelOf(row.name, said, symbol, spot.label, Math.round(nudge)),
      country: away > symbol.reach + 1 ? { at: ownAt, down: ownDown } : null,
      box: bandOf(symbol),
    };
  };

  const spots = rows.map(onMap);
  const rest = rows.filter((_, i) => spots[i] === null);
  const counted = rest.filter(({ of }) => of.measured.kind !== 'missing');
  const gaps = rest.filter(({ of }) => of.measured.kind === 'missing');
  const flows: Flow[] = [];
  let below = 8;
  const box = () => ({ left: 0, top: below, width: least });
  if (counted.length > 0) flows.push(layoutFlow(counted, words.heading, box()));
  below = flows.at(-1)?.bottom ?? below;
  if (gaps.length > 0) flows.push(layoutFlow(gaps, words.uncounted, box()));
  below = flows.at(-1)?.bottom ?? below;
  const [homeAt, homeDown] = part(home);
  return {
    left: 0,
    right: 0,
    least,
    aspect: width / height,
    height: Math.ceil(least / (width / height)),
    below: flows.length > 0 ? Math.ceil(below) : 0,
    land: { ...landPaths(extent), viewBox: `${extent.left} ${extent.top} ${width} ${height}` },
    home: { text: words.home, at: homeAt, down: homeDown, x: 0, y: 0 },
    radius: { domain: [0, largest], range: [0, LARGEST * scale] },
    symbols: spots.filter((spot) => spot !== null),
    outside: flows,
  };
}

/**
 * The lines under a country's name: the bare number, as the chart's text says that all are rounded; a floor or a range
 * in words; none for a gap.
 */
function saidOf({ of, short }: Row, lang: Frame['lang']): readonly string[] {
  if (of.measured.kind === 'missing') return [];
  return [of.measured.kind === 'point' ? sayNumber(of.measured.at, lang) : short];
}

const hasPlace = (row: Row) => 'place' in row.of && row.of.place !== null;
const codeOf = (row: Row) => ('place' in row.of ? (row.of.place ?? '') : '');
