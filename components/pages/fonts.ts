import localFont from 'next/font/local';

/*
 * All are `optional`: on a slow connection a page keeps the reader's own fonts, and the next page has these. Swapping
 * fonts would move lines while they are read. CSS knows each by its constant's name, which must not be a generic
 * family: Chromium takes "serif" for one until the file is loaded.
 */

/** Text and chart labels; subset by tools/make/narrow-fonts.ts. */
export const inter = localFont({
  src: '../../.generated/fonts/inter-latin.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
});

/** Headlines, in one weight: a third of the size of a variable font. */
export const sourceSerif = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  display: 'optional',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

/**
 * Their Cyrillic letters. Only Russian pages use them (page.css), and preload them: see
 * tools/make/finish-build/preload-cyrillic.ts.
 */
export const interCyrillic = localFont({
  src: '../../.generated/fonts/inter-cyrillic.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-sans-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
});

export const sourceSerifCyrillic = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2',
  weight: '600',
  display: 'optional',
  variable: '--font-serif-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
});
