import { descending, extent, group, median, scaleSqrt } from 'd3';
import { MEASURES, type MeasureCode } from '../../../data/measure';
import { numbersOf } from '../../../data/value';
import type { Row } from '../../draw/chart';
import { bandOf, labelOf, type PlacedSymbol, symbolOf } from '../../draw/map/place-symbol';
import { type Box, touch } from '../../draw/marks/box';
import { TARGET } from '../../draw/theme';
import { drawnRow, type PictureLayout } from '../drawn-row';
import type { ExploreData, ExploreFigure } from '../explore-data';
import { hasNumber } from '../view';

/** A country's figure at its position; a label without room is empty. */
type MapMark = PlacedSymbol & { readonly figure: ExploreFigure };

export type MapLayout = PictureLayout & {
  readonly width: number;
  /** The part of the map that is shown, in map units. */
  readonly viewBox: string;
  /** The largest first, so that none covers a smaller one. */
  readonly marks: readonly MapMark[];
  /** Figures of countries far from the others: a map that included them would crowd the rest. */
  readonly outside: readonly ExploreFigure[];
};

/** Radius of the largest circle as a share of the picture's width, and its limits in px. */
const LARGEST = 0.036;
const LARGEST_PX = [18, 40] as const;
/** Least radius in px at which a circle is visible. */
const SMALLEST = 3;
/** Map units around the outermost countries. */
const MARGIN = 70;
/** Least and greatest height of a picture as a share of its width. */
const HEIGHT_SHARE = [0.42, 0.95] as const;
/** Greatest height in px: the map fits a desktop screen together with what is above it. */
const TALLEST = 600;
/** The corner that the zoom buttons cover, in px. */
const BUTTONS: Box = { x: 0, y: 0, width: 40, height: 112 };
/** A country farther than this from the median, in map units, is left out if most are nearer. */
const FAR = 330;
/** Rounds of pushing circles apart, and the px beyond which a line connects a moved circle to its country. */
const ROUNDS = 60;
const MOVED = 6;

/** Whether a figure can be mapped: it is about one country, and its numbers can be areas. */
export function isMappable({ place, measured }: ExploreFigure): boolean {
  return place !== null && hasNumber({ measured }) && numbersOf(measured).every((n) => n >= 0);
}

/**
 * The measures that a map can show of figures of one unit, with their number of countries: people in the country first,
 * then other stocks, then by number of countries.
 */
export function mappedMeasures(figures: readonly ExploreFigure[]): readonly (readonly [MeasureCode, number])[] {
  const counts = [...group(figures.filter(isMappable), ({ measure }) => measure)].map(
    ([measure, some]) => [measure, new Set(some.map(({ place }) => place)).size] as const,
  );
  const isInCountry = (measure: MeasureCode) => Number(measure === 'wartime-stock');
  const isStock = (measure: MeasureCode) => Number(MEASURES[measure].kind === 'stock');
  return counts.sort(([a, i], [b, j]) => isInCountry(b) - isInCountry(a) || isStock(b) - isStock(a) || j - i);
}

/** One figure per country: the newest, or of several of the same day the one with the largest number. */
export function onePerCountry(figures: readonly ExploreFigure[]): readonly ExploreFigure[] {
  return [...group(figures.filter(isMappable), ({ place }) => place).values()].flatMap((some) => {
    const size = ({ measured }: ExploreFigure) => numbersOf(measured).at(-1) ?? 0;
    const [newest] = some.toSorted((a, b) => descending(a.date ?? '', b.date ?? '') || size(b) - size(a));
    return newest ?? [];
  });
}

/** Lays out one figure per country on the part of the map that holds them; `width` is the picture's in px. */
export function layoutMap(figures: readonly ExploreFigure[], data: ExploreData, width: number): MapLayout {
  const placed = figures.flatMap((figure) => {
    const at = data.points[figure.place ?? ''];
    return at ? [{ figure, at }] : [];
  });
  const near = nearOf(placed);
  const view = frameOf(
    near.map(({ at }) => at),
    Math.min(HEIGHT_SHARE[1], TALLEST / width),
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

/** Candidates for a label, best first: beside the circle, above and below it, then these shifted to a side. */
function labelsOf({ name, short }: Row, symbol: PlacedSymbol['symbol']) {
  const at = (side: 'left' | 'right' | 'above' | 'below', nudge = 0) => labelOf(name, [short], symbol, side, nudge);
  const half = at('above').labelBox.width / 2;
  const aside = (['above', 'below'] as const).flatMap((side) => [at(side, half), at(side, -half)]);
  return [at('right'), at('left'), at('above'), at('below'), ...aside];
}

/** The radius in px of a circle, of a range the larger one; 0 without a circle. */
export const radiusOf = (symbol: PlacedSymbol['symbol']) => (symbol.kind === 'circle' ? Math.max(...symbol.radii) : 0);

type Placed = { readonly figure: ExploreFigure; readonly at: readonly [number, number] };

/** The countries near the median, if they are the majority; else all. */
function nearOf(placed: readonly Placed[]): readonly Placed[] {
  const middle = (axis: 0 | 1) => median(placed, ({ at }) => at[axis]) ?? 0;
  const [x, y] = [middle(0), middle(1)];
  const near = placed.filter(({ at }) => Math.abs(at[0] - x) < FAR && Math.abs(at[1] - y) < FAR);
  return near.length > placed.length / 2 ? near : placed;
}

/** Moves overlapping circles apart, each by half the overlap, until they only touch. */
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

/** The part of the map around some points, in map units, with its height within limits. */
function frameOf(points: readonly (readonly [number, number])[], tallest: number) {
  const [left, right] = around(points.map(([x]) => x));
  const [top, bottom] = around(points.map(([, y]) => y));
  const width = Math.max(right - left, (bottom - top) / tallest);
  const height = Math.max(bottom - top, width * Math.min(HEIGHT_SHARE[0], tallest));
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

function around(numbers: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = extent(numbers);
  return [first - MARGIN, last + MARGIN];
}
