import type { Lang } from '../../data/vocabulary';
import measured from './embed-heights.json' with { type: 'json' };

/** The column, in px, that a snippet's fixed height is for: a usual column of text. */
export const SNIPPET_WIDTH = 640;
/** The widest frame that is asked for, and the narrowest that is measured, in px. */
export const WIDEST = 1200;
export const NARROWEST = 300;

/**
 * Frame widths in px from which a height is given. Each is the greatest that a browser found at any width from there to
 * the next, and none is less than that of a wider frame: so an embed is never cut, and the heights are few.
 */
export const STEPS = [NARROWEST, 360, 480, 600] as const;

/** What a chart gets until it has been measured; a test names the charts that have not. */
const UNMEASURED = 680;

/** Height in px of an embed in a frame of `width` px, as `npm run measure:embeds` found it in a browser. */
export function embedHeight(slug: string, lang: Lang, width: number = SNIPPET_WIDTH): number {
  const step = STEPS.findLastIndex((from) => from <= width);
  return heightsOf(slug, lang)[Math.max(0, step)] ?? UNMEASURED;
}

/** The same as a CSS length in which 100% is the frame's width, for a property whose percentages count from widths. */
export function embedHeightCss(slug: string, lang: Lang): string {
  const heights = heightsOf(slug, lang);
  const widest = heights.at(-1) ?? UNMEASURED;
  const taller = heights.slice(0, -1).flatMap((height, i) => {
    const [here, next] = [height, heights[i + 1]];
    return here === next ? [] : [`min(${height}px,(${STEPS[i + 1]}px - 100%)*999)`];
  });
  return taller.length === 0 ? `${widest}px` : `max(${[`${widest}px`, ...taller].join(',')})`;
}

/** The heights of one embed, a number a step. */
function heightsOf(slug: string, lang: Lang): readonly number[] {
  const heights: Readonly<Record<string, readonly number[] | undefined>> = measured;
  return heights[`${slug}.${lang}`] ?? STEPS.map(() => UNMEASURED);
}
