import { descending, extent, group, median, scaleSqrt } from 'd3';
import { MEASURES, type MeasureCode } from '../../../data/measure';
import { numbersOf } from '../../../data/value';
import type { Row } from '../../draw/chart';
import { bandOf, labelOf, type PlacedSymbol, symbolOf } from '../../draw/map/place-symbol';
import { type Box, touch } from '../../draw/marks/box';
import { TARGET } from '../../draw/theme';
import { drawnRow, type Laid } from '../drawn-row';
import type { ExploreData, ExploreFigure } from '../explore-data';
import { hasNumber } from '../view';

/** A country's figure where it stands; a label that has no room is empty. */
type MapMark = PlacedSymbol & { readonly figure: ExploreFigure };

export type MapLayout = Laid & {
  readonly width: number;
  /** The part of the map that is shown, in map units. */
  readonly viewBox: string;
  /** Largest first, so that none covers a smaller one. */
  readonly marks: readonly MapMark[];
  /** Those whose country lies far outside: a map that held them would crowd the others. */
  readonly outside: readonly ExploreFigure[];
};

/** Radius in px of the largest circle, as a share of the picture's width, and its limits. */
const LARGEST = 0.036;
const LARGEST_PX = [18, 40] as const;
/** Radius in px below which a circle could not be seen. */
const SMALLEST = 3;
/** Map units around the outermost countries. */
const AIR = 70;
/** Height of a picture as a share of its width: at least, at most. */
const SHAPE = [0.42, 0.95] as const;
/** The highest that a map is, in px: it fits a desk's screen with what stands above it. */
const TALLEST = 600;
/** What the buttons cover in its corner. */
const BUTTONS: Box = { x: 0, y: 0, width: 40, height: 112 };
/** A country farther than this from the middle one, in map units, is outside where most are near. */
const FAR = 330;
/** Rounds of pushing circles apart, and the px that one must have moved to be tied to its country by a line. */
const ROUNDS = 60;
const MOVED = 6;

/** Whether a figure can stand on the map: it is about one country, and its numbers can be areas. */
export function isMappable({ place, measured }: ExploreFigure): boolean {
  return place !== null && hasNumber({ measured }) && numbersOf(measured).every((n) => n >= 0);
}

/** What a map can show of some figures of one unit: measures with their number of countries, people there first. */
export function mappedMeasures(figures: readonly ExploreFigure[]): readonly (readonly [MeasureCode, number])[] {
  const counts = [...group(figures.filter(isMappable), ({ measure }) => measure)].map(
    ([measure, some]) => [measure, new Set(some.map(({ place }) => place)).size] as const,
  );
  const isThere = (measure: MeasureCode) => Number(measure === 'wartime-stock');
  const isStock = (measure: MeasureCode) => Number(MEASURES[measure].kind === 'stock');
  return counts.sort(([a, i], [b, j]) => isThere(b) - isThere(a) || isStock(b) - isStock(a) || j - i);
}

/** One figure a country: the newest; of those of one day the one with the largest number. */
export function onePerCountry(figures: readonly ExploreFigure[]): readonly ExploreFigure[] {
  return [...group(figures.filter(isMappable), ({ place }) => place).values()].flatMap((some) => {
    const size = ({ measured }: ExploreFigure) => numbersOf(measured).at(-1) ?? 0;
    const [newest] = some.toSorted((a, b) => descending(a.date ?? '', b.date ?? '') || size(b) - size(a));
    return newest ?? [];
  });
}

/** Lays figures out, one a country, on the part of the map that holds them. */
export function layoutMap(figures: readonly ExploreFigure[], data: ExploreData, width: number): MapLayout {
  const placed = figures.flatMap((figure) => {
    const at = data.points[figure.place ?? ''];
    return at ? [{ figure, at }] : [];
  });
  const near = nearOf(placed);
  const view = frameOf(
    near.map(({ at }) => at),
    Math.min(SHAPE[1], TALLEST / width),
  );
  const height = Math.round((view.height / view.width) * width);
  const most = Math.max(...figures.flatMap(({ measured }) => numbersOf(measured)), 0);
  const radius = scaleSqrt([0, most], [0, Math.min(Math.max(width * LARGEST, LARGEST_PX[0]), LARGEST_PX[1])]);
  const circles = near
    .map(({ figure, at: [x, y] }) => {
      const row = { ...drawnRow(figure, data), name: data.place[figure.place ?? ''] ?? '' };
      const symbol = symbolOf(row, numbersOf(figure.measured), (n) => Math.max(SMALLEST, radius(n)));
      const at = { x: ((x - view.x) / view.width) * width, y: ((y - view.y) / view.height) * height };
      return { figure, row, symbol, home: at, ...at, r: radiusOf(symbol) };
    })
    .sort((a, b) => b.r - a.r);
  pushApart(circles);
  const taken = [...circles.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })), BUTTONS];
  const marks = circles.map(({ figure, row, symbol, home, x, y }, i): MapMark => {
    const isFree = ({ labelBox }: ReturnType<typeof labelOf>) => {
      const box = { ...labelBox, x: x + labelBox.x, y: y + labelBox.y };
      const isInside = box.x >= 2 && box.x + box.width <= width - 2 && box.y >= 2 && box.y + box.height <= height - 2;
      return isInside && taken.every((other, j) => j === i || !touch(box, other, 1)) ? taken.push(box) > 0 : false;
    };
    const label = labelsOf(row, symbol).find(isFree);
    const isMoved = Math.hypot(x - home.x, y - home.y) > MOVED;
    return {
      figure,
      row,
      symbol,
      at: x / width,
      down: y / height,
      country: isMoved ? { at: home.x / width, down: home.y / height } : null,
      box: bandOf(symbol),
      ...(label ?? { name: [], said: [], anchor: 'start', labelBox: { x: 0, y: 0, width: 0, height: 0 } }),
    };
  });
  const outside = placed.filter((one) => !near.includes(one)).map(({ figure }) => figure);
  const options = marks.map(({ figure, at, down, symbol }) => {
    const r = Math.max(TARGET / 2, radiusOf(symbol));
    const spot = { left: `${at * 100}%`, top: `${down * 100}%`, margin: -r };
    return { figure, box: { ...spot, width: 2 * r, height: 2 * r, borderRadius: r } };
  });
  return { width, height, viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`, marks, options, outside };
}

/** Where a label is tried, the best place first: beside the circle, over and under it, there to one side. */
function labelsOf({ name, short }: Row, symbol: PlacedSymbol['symbol']) {
  const at = (side: 'left' | 'right' | 'above' | 'below', nudge = 0) => labelOf(name, [short], symbol, side, nudge);
  const half = at('above').labelBox.width / 2;
  const aside = (['above', 'below'] as const).flatMap((side) => [at(side, half), at(side, -half)]);
  return [at('right'), at('left'), at('above'), at('below'), ...aside];
}

/** The radius of the larger circle of a range. */
export const radiusOf = (symbol: PlacedSymbol['symbol']) => (symbol.kind === 'circle' ? Math.max(...symbol.radii) : 0);

type Placed = { readonly figure: ExploreFigure; readonly at: readonly [number, number] };

/** The countries around the middle of all, where those are most; else all. */
function nearOf(placed: readonly Placed[]): readonly Placed[] {
  const middle = (axis: 0 | 1) => median(placed, ({ at }) => at[axis]) ?? 0;
  const [x, y] = [middle(0), middle(1)];
  const near = placed.filter(({ at }) => Math.abs(at[0] - x) < FAR && Math.abs(at[1] - y) < FAR);
  return near.length > placed.length / 2 ? near : placed;
}

/** Moves circles that overlap away from each other by half of what they overlap, until they touch. */
function pushApart(circles: readonly { x: number; y: number; readonly r: number }[]) {
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, a] of circles.entries())
      for (const b of circles.slice(i + 1)) {
        const apart = Math.hypot(b.x - a.x, b.y - a.y);
        const over = a.r + b.r - apart;
        if (over <= 0) continue;
        const [dx, dy] = apart === 0 ? [1, 0] : [(b.x - a.x) / apart, (b.y - a.y) / apart];
        a.x -= (dx * over) / 2;
        a.y -= (dy * over) / 2;
        b.x += (dx * over) / 2;
        b.y += (dy * over) / 2;
      }
}

/** The part of the map around some points, in map units, neither a slit nor a tower. */
function frameOf(points: readonly (readonly [number, number])[], tallest: number) {
  const [left, right] = around(points.map(([x]) => x));
  const [top, bottom] = around(points.map(([, y]) => y));
  const width = Math.max(right - left, (bottom - top) / tallest);
  const height = Math.max(bottom - top, width * Math.min(SHAPE[0], tallest));
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

function around(numbers: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = extent(numbers);
  return [first - AIR, last + AIR];
}
