import { scaleSqrt } from 'd3';
import { numbersOf } from '../../../data/value';
import { type Box, touch } from '../../draw/marks/box';
import { textWidth } from '../../draw/marks/text';
import { SIZES } from '../../draw/theme';
import type { ExploreFigure } from '../explore-data';
import type { WorldMap } from './world-map';

/** A figure at its country. Radii in px; a bound has one, a range two. */
export type MapMark = {
  readonly figure: ExploreFigure;
  readonly x: number;
  readonly y: number;
  readonly radii: readonly number[];
};

export type MapName = { readonly code: string; readonly text: string; readonly x: number; readonly y: number };

export type MapLayout = {
  readonly width: number;
  readonly height: number;
  /** From map units to px. */
  readonly scale: number;
  readonly shift: readonly [number, number];
  /** Largest first, so that none covers a smaller one. */
  readonly marks: readonly MapMark[];
  readonly names: readonly MapName[];
};

/** Radius in px of the largest circle, as a share of the picture's width, and its limits. */
const LARGEST = 0.055;
const LARGEST_PX = [22, 44] as const;
/** Radius in px below which a circle could not be seen or hit. */
const SMALLEST = 3;
/** Map units around the outermost countries. */
const AIR = 90;
/** Height of a picture as a share of its width: at least, at most. */
const SHAPE = [0.5, 0.85] as const;

/** Whether a figure can stand on a map of some countries: it is about one of them, and its numbers can be areas. */
export function isMappable({ place, measured }: ExploreFigure, countries: readonly string[]): boolean {
  const numbers = numbersOf(measured);
  return place !== null && countries.includes(place) && numbers.length > 0 && numbers.every((n) => n >= 0);
}

/** Lays figures of one unit out on the part of the map that holds their countries. */
export function layoutMap(
  figures: readonly ExploreFigure[],
  map: WorldMap,
  places: Readonly<Record<string, string>>,
  width: number,
): MapLayout {
  const points = [...new Set(figures.map(({ place }) => place ?? ''))].flatMap((code) => {
    const at = map.points[code];
    return at ? [{ code, at }] : [];
  });
  const view = frameOf(points.map(({ at }) => at));
  const scale = width / view.width;
  const toPx = ([x, y]: readonly [number, number]) => [(x - view.x) * scale, (y - view.y) * scale] as const;
  const most = Math.max(...figures.flatMap(({ measured }) => numbersOf(measured)), 0);
  const largest = Math.min(Math.max(width * LARGEST, LARGEST_PX[0]), LARGEST_PX[1]);
  const radius = scaleSqrt([0, most], [0, largest]);
  const marks = figures.flatMap((figure) => {
    const point = points.find(({ code }) => code === figure.place);
    if (!point) return [];
    const [x, y] = toPx(point.at);
    return [{ figure, x, y, radii: numbersOf(figure.measured).map((n) => Math.max(SMALLEST, radius(n))) }];
  });
  marks.sort((a, b) => (b.radii.at(-1) ?? 0) - (a.radii.at(-1) ?? 0));
  const height = Math.round(view.height * scale);
  return {
    width,
    height,
    scale,
    shift: [-view.x, -view.y],
    marks,
    names: namesOf(marks, places, { width, height }),
  };
}

/** The part of the map around some points, in map units, neither a slit nor a tower. */
function frameOf(points: readonly (readonly [number, number])[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - AIR, Math.max(...xs) + AIR];
  const [top, bottom] = [Math.min(...ys) - AIR, Math.max(...ys) + AIR];
  const width = Math.max(right - left, (bottom - top) / SHAPE[1]);
  const height = Math.max(bottom - top, width * SHAPE[0]);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

const LINE = SIZES.tick + 4;

/** Names of countries, of the largest circles first; one that would touch another or a side is left out. */
function namesOf(
  marks: readonly MapMark[],
  places: Readonly<Record<string, string>>,
  frame: { width: number; height: number },
): readonly MapName[] {
  const boxes: Box[] = [];
  const names: MapName[] = [];
  const named = new Set<string>();
  for (const { figure, x, y, radii } of marks) {
    const code = figure.place ?? '';
    if (named.has(code)) continue;
    named.add(code);
    const text = places[code] ?? code;
    const wide = textWidth(text, { face: 'sansBold', size: SIZES.tick });
    const r = radii.at(-1) ?? 0;
    const options = [
      { x: x + r + 4, y: y - LINE / 2 },
      { x: x - r - 4 - wide, y: y - LINE / 2 },
      { x: x - wide / 2, y: y - r - LINE - 1 },
      { x: x - wide / 2, y: y + r + 1 },
    ];
    const inside = (at: { x: number; y: number }) =>
      at.x >= 0 && at.x + wide <= frame.width && at.y >= 0 && at.y + LINE <= frame.height;
    const free = options
      .filter(inside)
      .map((at) => ({ ...at, width: wide, height: LINE }))
      .find((box) => !boxes.some((other) => touch(box, other)));
    if (!free) continue;
    boxes.push(free);
    names.push({ code, text, x: free.x, y: free.y + SIZES.tick });
  }
  return names;
}
