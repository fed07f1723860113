import { OVERVIEW } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import measured from './embed-heights.json' with { type: 'json' };

/** The column width, in px, for which a snippet's fixed height is meant: a usual text column. */
export const SNIPPET_WIDTH = 640;
/** The narrowest frame that is measured, in px. */
export const NARROWEST = 300;

/**
 * Frame widths in px from which a height applies. Each height is the greatest that a browser found at any width from
 * there to the next, and none is less than a wider frame's: so no embed is cut, and the heights are few.
 */
const STEPS = [NARROWEST, 360, 480, 632] as const;
/** The start page changes its layout at more widths, up to that at which both large pictures are side by side. */
const OVERVIEW_STEPS = [...STEPS, 768, 992, 1280] as const;

/** The steps of an embed, and the widest frame that is measured. */
export const reachOf = (slug: string): { readonly steps: readonly number[]; readonly widest: number } =>
  slug === OVERVIEW ? { steps: OVERVIEW_STEPS, widest: 1600 } : { steps: STEPS, widest: 1200 };

/** The height of a chart that hasn't been measured yet; a test names those. */
const UNMEASURED = 680;

/** Height in px of an embed in a frame of `width` px, as `npm run measure:embeds` measured it. */
export function embedHeight(slug: string, lang: Lang, width: number = SNIPPET_WIDTH): number {
  const step = reachOf(slug).steps.findLastIndex((from) => from <= width);
  return heightsOf(slug, lang)[Math.max(0, step)] ?? UNMEASURED;
}

/** The same as a CSS length where 100% is the frame's width, for a property whose percentages refer to width. */
export function embedHeightCss(slug: string, lang: Lang): string {
  const { steps } = reachOf(slug);
  const heights = heightsOf(slug, lang);
  const widest = heights.at(-1) ?? UNMEASURED;
  const taller = heights.slice(0, -1).flatMap((height, i) => {
    const [here, next] = [height, heights[i + 1]];
    return here === next ? [] : [`min(${height}px,(${steps[i + 1]}px - 100%)*999)`];
  });
  return taller.length === 0 ? `${widest}px` : `max(${[`${widest}px`, ...taller].join(',')})`;
}

/** The heights of one embed, one for each step. */
function heightsOf(slug: string, lang: Lang): readonly number[] {
  const heights: Readonly<Record<string, readonly number[] | undefined>> = measured;
  return heights[`${slug}.${lang}`] ?? reachOf(slug).steps.map(() => UNMEASURED);
}
