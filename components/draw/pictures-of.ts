import { memoize } from '../../data/memoize';
import type { Lang } from '../../data/vocabulary';
import type {
  AnyChart,
  Composition,
  Drawable,
  Frame,
  Geometry,
  Ink,
  Palette,
  Picture,
  Plot,
  Row,
  Shown,
} from './chart';
import { fixedInk, fluidInk } from './ink';

/** The pictures of some rows: fluid, in the composition a page needs, or at the width of an image. */
export function picturesOf<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  rows: (lang: Lang, shown?: Shown) => readonly Row<Of>[],
  frame: (lang: Lang, composition: Composition, shown?: Shown) => Frame,
): Pick<AnyChart, 'geometry' | 'picture'> {
  // Images try many widths, and all pages, embeds and images of a chart share the same few layouts.
  const layout = memoize((lang: Lang, composition: Composition, shown?: Shown) =>
    plot.layout(rows(lang, shown), frame(lang, composition, shown)),
  );
  return {
    geometry: layout,
    picture: (lang, wanted) => {
      if ('composition' in wanted)
        return fluidPicture(plot, layout(lang, wanted.composition, wanted.shown), wanted.ink);
      const { width, palette, shown } = wanted;
      const wide = layout(lang, 'wide', shown);
      const placed = wide.least <= width ? wide : layout(lang, 'narrow', shown);
      return fixedPicture(plot, placed, width, palette);
    },
  };
}

/** Draws a laid-out picture that fills the width it is given. */
export function fluidPicture<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  placed: G,
  ink: Ink = fluidInk,
): Picture {
  return { ...sizesOf(placed), width: null, drawing: plot.draw(placed, ink) };
}

/** Draws a laid-out picture for an image `width` px wide. */
export function fixedPicture<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  placed: G,
  width: number,
  palette: Palette,
): Picture {
  const sizes = sizesOf(placed);
  const drawing = plot.draw(placed, fixedInk(palette, width, placed));
  if (!sizes.aspect) return { ...sizes, width, drawing };
  // An image may cut off the list below a map.
  const map = Math.ceil(width / sizes.aspect);
  return { ...sizes, height: map + (sizes.below ?? 0), cuts: [map], width, drawing };
}

/** The part of a layout that surfaces need. */
function sizesOf({ left, right, height, least, aspect, below, cuts }: Geometry): Geometry {
  return { left, right, height, least, ...(aspect && { aspect }), ...(below && { below }), cuts };
}
