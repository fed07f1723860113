import type { Geometry, Ink, Palette } from './chart';
import { px } from './marks/px';
import { COLOURS, type Colour, FONTS, type Theme } from './theme';

/** A colour that follows the reader's theme. */
export const liveInkColour = (name: Colour) => `var(--${name})`;

/** For pages and embeds: colours follow the reader's theme, marks respond to pointer and keyboard. */
const livePalette: Palette = { colour: liveInkColour, sans: FONTS.sans, live: true };

/** For images: literal colours, because a file on its own has no style sheet to define the variables. */
export const imagePalette = (theme: Theme): Palette => ({
  colour: (name) => COLOURS[theme][name],
  sans: 'Inter, Helvetica, Arial, sans-serif',
  live: false,
});

const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`;

/** Ink of a picture that fills the width it is given. */
export const fluidInk: Ink = { ...livePalette, along: percent, down: percent };

/** Ink of a fluid picture that only illustrates its chart: its marks don't respond to pointer or keyboard. */
export const stillInk: Ink = { ...fluidInk, live: false };

/** Ink of a picture `width` px wide. */
export function fixedInk(palette: Palette, width: number, { left, right, aspect }: Geometry): Ink {
  const plot = width - left - right;
  return { ...palette, along: (n) => px(n * plot), down: (n) => px(n * (plot / (aspect ?? 1))) };
}
