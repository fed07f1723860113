import localFont from 'next/font/local';

/*
 * All are `optional`: on a line too slow for them a page is read in the reader's own faces, and the next one in these.
 * A page that changed its face would change its lines too, while they are read. Each is known to CSS by the name that it
 * has here, which must not be that of a generic face: Chromium takes "serif" for one until the file is there.
 */

/** Text and chart labels; narrowed by tools/make/narrow-fonts.ts. */
export const inter = localFont({
  src: '../../.generated/fonts/inter-latin.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
});

/** Headlines. They have one weight, and a font of one weight is a third of a variable one. */
export const sourceSerif = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  display: 'optional',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

/**
 * The same faces' Cyrillic letters. Only Russian pages name them (page.css), and ask for them at once: see
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
