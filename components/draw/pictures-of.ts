import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Composition, Drawable, Frame, Geometry, Ink, Picture, Plot, Row, Shown } from './chart';
import { fixedInk, fluidInk } from './ink';

/** The pictures of some rows: fluid in the composition that a page asks for, or as wide as an image is. */
export function picturesOf<G extends Geometry, Of extends Drawable>(
  plot: Plot<G, Of>,
  rows: (lang: Lang, shown?: Shown) => readonly Row<Of>[],
  frame: (lang: Lang, composition: Composition, shown?: Shown) => Frame,
): Pick<AnyChart, 'geometry' | 'picture'> {
  const layout = (lang: Lang, composition: Composition, shown?: Shown) =>
    plot.layout(rows(lang, shown), frame(lang, composition, shown));
  const drawn = (placed: G, width: number | null, ink: Ink): Picture => {
    const sizes = sizesOf(placed);
    const { aspect, below = 0 } = sizes;
    const drawing = plot.draw(placed, ink);
    if (!aspect || width === null) return { ...sizes, width, drawing };
    // A map may end early where what lies outside it is listed.
    const map = Math.ceil(width / aspect);
    return { ...sizes, height: map + below, cuts: [map], width, drawing };
  };
  return {
    geometry: layout,
    picture: (lang, wanted) => {
      if ('composition' in wanted)
        return drawn(layout(lang, wanted.composition, wanted.shown), null, wanted.ink ?? fluidInk);
      const { width, palette, shown } = wanted;
      const wide = layout(lang, 'wide', shown);
      const placed = wide.least <= width ? wide : layout(lang, 'narrow', shown);
      return drawn(placed, width, fixedInk(palette, width, placed));
    },
  };
}

/** What surfaces need to know of a layout. */
function sizesOf({ left, right, height, least, aspect, below, cuts }: Geometry): Geometry {
  return { left, right, height, least, ...(aspect && { aspect }), ...(below && { below }), cuts };
}
