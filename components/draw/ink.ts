import type { Ink } from './chart';
import { COLOURS, FONTS, type Theme } from './theme';

/** Ink for pages and embeds: colours follow the reader's theme, marks can be reached. */
export const liveInk: Ink = { colour: (name) => `var(--${name})`, sans: FONTS.sans, live: true };

/** Ink for images: literal colours, because variables don't survive in a file of its own. */
export const imageInk = (theme: Theme): Ink => ({
  colour: (name) => COLOURS[theme][name],
  sans: 'Inter, Helvetica, Arial, sans-serif',
  live: false,
});
