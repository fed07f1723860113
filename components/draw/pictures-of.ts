import { remembered } from '../../data/remembered';
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

/** The pictures of some rows: fluid in the composition that a page asks for, or as wide as an image is. */
export function picturesOf<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  rows: (lang: Lang, shown?: Shown) => readonly Row<Of>[],
  frame: (lang: Lang, composition: Composition, shown?: Shown) => Frame,
): Pick<AnyChart, 'geometry' | 'picture'> {
  // Images try many widths, and every page, embed and image of a chart asks for the same few layouts.
  const layout = remembered((lang: Lang, composition: Composition, shown?: Shown) =>
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

/** A laid-out picture that fills whatever width it is given. */
export function fluidPicture<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  placed: G,
  ink: Ink = fluidInk,
): Picture {
  return { ...sizesOf(placed), width: null, drawing: plot.draw(placed, ink) };
}

/** The same in px, for an image. */
export function fixedPicture<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  placed: G,
  width: number,
  palette: Palette,
): Picture {
  const sizes = sizesOf(placed);
  const drawing = plot.draw(placed, fixedInk(palette, width, placed));
  if (!sizes.aspect) return { ...sizes, width, drawing };
  // A map may end early where what lies outside it is listed.
  const map = Math.ceil(width / sizes.aspect);
  return { ...sizes, height: map + (sizes.below ?? 0), cuts: [map], width, drawing };
}

/** What surfaces need to know of a layout. */
function sizesOf({ left, right, height, least, aspect, below, cuts }: Geometry): Geometry {
  return { left, right, height, least, ...(aspect && { aspect }), ...(below && { below }), cuts };
}
