import type { Geometry, Ink, Palette } from './chart';
import { px } from './marks/px';
import { COLOURS, type Colour, FONTS, type Theme } from './theme';

/** A colour that follows the reader's theme. */
export const liveInkColour = (name: Colour) => `var(--${name})`;

/** For pages and embeds: colours follow the reader's theme, marks can be reached. */
const livePalette: Palette = { colour: liveInkColour, sans: FONTS.sans, live: true };

/** For images: literal colours, because variables don't survive in a file of its own. */
export const imagePalette = (theme: Theme): Palette => ({
  colour: (name) => COLOURS[theme][name],
  sans: 'Inter, Helvetica, Arial, sans-serif',
  live: false,
});

const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

/** Ink of a picture that fills whatever width it is given. */
export const fluidInk: Ink = { ...livePalette, along: percent, down: percent };

/** The same for a picture that only stands for its chart: nothing in it can be reached. */
export const stillInk: Ink = { ...fluidInk, live: false };

/** Ink of a picture of a known width. */
export function fixedInk(palette: Palette, width: number, { left, right, aspect }: Geometry): Ink {
  const plot = width - left - right;
  return { ...palette, along: (n) => px(n * plot), down: (n) => px(n * (plot / (aspect ?? 1))) };
}
