import type { Lang } from '../../data/vocabulary';
import measured from './embed-heights.json' with { type: 'json' };

/** The column, in px, that a snippet's fixed height is for: a usual column of text. */
export const SNIPPET_WIDTH = 640;

/**
 * The frame widths, in px, at which embeds are measured. Each list is the reach of one composition of the
 * picture: inside it the height changes evenly with the width, from list to list it jumps.
 */
export const MEASURED_RANGES = [
  [320, 503],
  [504, SNIPPET_WIDTH, 743],
  [744, 884, 960],
] as const;
export const MEASURED_WIDTHS = MEASURED_RANGES.flat();

type Point = { readonly width: number; readonly height: number };

/** What a chart gets until it has been measured; a test names the charts that have not. */
const UNMEASURED = 800;

/**
 * Height in px of an embed in a frame of `width` px, its details closed: as `npm run measure:embeds`
 * found it in a browser, and in between the measured widths by straight lines.
 */
export function embedHeight(slug: string, lang: Lang, width: number = SNIPPET_WIDTH): number {
  const ranges = rangesOf(slug, lang);
  const range = ranges.findLast(([first]) => first && first.width <= width) ?? ranges[0] ?? [];
  const after = range.find((point) => point.width >= width);
  const before = range.findLast((point) => point.width <= width);
  if (!before || !after) return (before ?? after)?.height ?? UNMEASURED;
  if (before === after) return before.height;
  return Math.round(before.height + (width - before.width) * slope(before, after));
}

/**
 * The same as a CSS length in which 100% is the frame's width, for a property whose percentages count
 * from widths: the lines of all ranges, each cut off steeply where its range begins and ends.
 */
export function embedHeightCss(slug: string, lang: Lang): string {
  const lines = rangesOf(slug, lang).map((points, i) => {
    const [first] = MEASURED_RANGES[i] ?? [];
    const [next] = MEASURED_RANGES[i + 1] ?? [];
    const cuts = [
      ...(i > 0 && first ? [`(100% - ${first - 1}px)*9999`] : []),
      ...(next ? [`(${next}px - 100%)*9999`] : []),
    ];
    return `min(${[lineCss(points), ...cuts].join(',')})`;
  });
  return `max(${lines.join(',')})`;
}

function rangesOf(slug: string, lang: Lang): readonly (readonly Point[])[] {
  const heights: Readonly<Record<string, Readonly<Record<string, number>>>> = measured;
  const found = heights[`${slug}.${lang}`];
  return MEASURED_RANGES.map((widths) => widths.map((width) => ({ width, height: found?.[width] ?? UNMEASURED })));
}

const slope = (from: Point, to: Point) => (to.height - from.height) / (to.width - from.width);

function lineCss(points: readonly Point[]): string {
  const steps = points.slice(1).flatMap((to, i) => {
    const from = points[i];
    if (!from || from.height === to.height) return [];
    return `clamp(0px,100% - ${from.width}px,${to.width - from.width}px)*${Number(slope(from, to).toFixed(3))}`;
  });
  return [`${points[0]?.height}px`, ...steps].join(' + ');
}
