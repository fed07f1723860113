import { group, median, scaleSqrt } from 'd3';
import { MEASURES, type MeasureCode } from '../../../data/measure';
import { numbersOf } from '../../../data/value';
import { type Box, touch } from '../../draw/marks/box';
import { textWidth } from '../../draw/marks/text';
import { SIZES } from '../../draw/theme';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { WorldMap } from './world-map';

/** A country's figure: the circle around a place that is a fraction of the picture. Radii in px; a range has two. */
export type MapMark = {
  readonly figure: ExploreFigure;
  readonly at: number;
  readonly down: number;
  readonly radii: readonly number[];
  /** Its country, where the circle had to be pushed aside. */
  readonly country: { readonly at: number; readonly down: number } | null;
  /** Its country's name and value beside the circle, in px around the place; null where they have no room. */
  readonly label: { readonly x: number; readonly y: number; readonly name: string; readonly said: string } | null;
};

export type MapLayout = {
  readonly width: number;
  readonly height: number;
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
const LINE = SIZES.tick + 3;
const BOLD = { face: 'sansBold', size: SIZES.tick } as const;
const QUIET = { face: 'sans', size: SIZES.tick } as const;
/** Spokes of "or more" reach out of a circle. */
const GAP = 9;

/** Whether a figure can stand on the map: it is about one country, and its numbers can be areas. */
export function isMappable({ place, measured }: ExploreFigure): boolean {
  const numbers = numbersOf(measured);
  return place !== null && numbers.length > 0 && numbers.every((n) => n >= 0);
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
    const [newest] = some.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || size(b) - size(a));
    return newest ?? [];
  });
}

/** Lays figures out, one a country, on the part of the map that holds them. */
export function layoutMap(
  figures: readonly ExploreFigure[],
  map: WorldMap,
  places: ExploreData['places'],
  width: number,
): MapLayout {
  const placed = figures.flatMap((figure) => {
    const at = map.points[figure.place ?? ''];
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
  const circles = pushedApart(
    near
      .map(({ figure, at: [x, y] }) => ({
        figure,
        x: ((x - view.x) / view.width) * width,
        y: ((y - view.y) / view.height) * height,
        radii: numbersOf(figure.measured).map((n) => Math.max(SMALLEST, radius(n))),
      }))
      .sort((a, b) => (b.radii.at(-1) ?? 0) - (a.radii.at(-1) ?? 0)),
  ).map(({ figure, radii, x, y, home }) => ({
    figure,
    radii,
    at: x / width,
    down: y / height,
    country: Math.hypot(x - home.x, y - home.y) > MOVED ? { at: home.x / width, down: home.y / height } : null,
  }));
  const bodies = circles.map(({ at, down, radii }): Box => {
    const r = radii.at(-1) ?? 0;
    return { x: at * width - r, y: down * height - r, width: 2 * r, height: 2 * r };
  });
  const taken = [...bodies, BUTTONS];
  const marks = circles.map((circle, i): MapMark => {
    const name = places[circle.figure.place ?? ''] ?? '';
    const said = circle.figure.short;
    const wide = Math.max(textWidth(name, BOLD), textWidth(said, QUIET));
    const r = (circle.radii.at(-1) ?? 0) + GAP - 4;
    const [cx, cy] = [circle.at * width, circle.down * height];
    const stands = [
      { x: r, y: -LINE },
      { x: -r - wide, y: -LINE },
      { x: -wide / 2, y: -r - 2 * LINE },
      { x: -wide / 2, y: r },
      { x: r * 0.7, y: -r - LINE },
      { x: -r * 0.7 - wide, y: -r - LINE },
      { x: r * 0.7, y: r - LINE },
      { x: -r * 0.7 - wide, y: r - LINE },
    ];
    const free = stands
      .map(({ x, y }) => ({ x: cx + x, y: cy + y, width: wide, height: 2 * LINE }))
      .find(
        (box) =>
          box.x >= 2 &&
          box.x + wide <= width - 2 &&
          box.y >= 2 &&
          box.y + box.height <= height - 2 &&
          taken.every((other, j) => j === i || !touch(box, other, 1)),
      );
    if (free) taken.push(free);
    return { ...circle, label: free ? { x: free.x - cx, y: free.y - cy + SIZES.tick - 1, name, said } : null };
  });
  const outside = placed.filter((one) => !near.includes(one)).map(({ figure }) => figure);
  return { width, height, viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`, marks, outside };
}

type Placed = { readonly figure: ExploreFigure; readonly at: readonly [number, number] };

/** The countries around the middle of all, where those are most; else all. */
function nearOf(placed: readonly Placed[]): readonly Placed[] {
  const middle = (axis: 0 | 1) => median(placed, ({ at }) => at[axis]) ?? 0;
  const [x, y] = [middle(0), middle(1)];
  const near = placed.filter(({ at }) => Math.abs(at[0] - x) < FAR && Math.abs(at[1] - y) < FAR);
  return near.length > placed.length / 2 ? near : placed;
}

type Circle = {
  readonly figure: ExploreFigure;
  readonly x: number;
  readonly y: number;
  readonly radii: readonly number[];
};

/** Circles that overlap, moved away from each other by half of what they overlap until they touch, with where they were. */
function pushedApart(circles: readonly Circle[]) {
  const moved = circles.map((circle) => ({ ...circle, home: { x: circle.x, y: circle.y } }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        const apart = Math.hypot(b.x - a.x, b.y - a.y);
        const over = (a.radii.at(-1) ?? 0) + (b.radii.at(-1) ?? 0) - apart;
        if (over <= 0) continue;
        const [dx, dy] = apart === 0 ? [1, 0] : [(b.x - a.x) / apart, (b.y - a.y) / apart];
        a.x -= (dx * over) / 2;
        a.y -= (dy * over) / 2;
        b.x += (dx * over) / 2;
        b.y += (dy * over) / 2;
      }
  return moved;
}

/** Px between the two lines of a label. */
export const LABEL_LINE = LINE;

/** The part of the map around some points, in map units, neither a slit nor a tower. */
function frameOf(points: readonly (readonly [number, number])[], tallest: number) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - AIR, Math.max(...xs) + AIR];
  const [top, bottom] = [Math.min(...ys) - AIR, Math.max(...ys) + AIR];
  const width = Math.max(right - left, (bottom - top) / tallest);
  const height = Math.max(bottom - top, width * Math.min(SHAPE[0], tallest));
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
