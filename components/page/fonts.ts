import localFont from 'next/font/local';

/** Text and chart labels. */
export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
});

/** Headlines. They have one weight, and a font of one weight is a third of a variable one. */
export const serif = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  display: 'swap',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

/**
 * The same faces' Cyrillic letters. A browser fetches them where a page has such letters, and only there: `optional`,
 * as a title at the end of an English page must not change its lines while it is read. Russian pages ask for them at
 * once (scripts/finish-build/preload-cyrillic.ts).
 */
export const sansCyrillic = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-sans-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
});

export const serifCyrillic = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2',
  weight: '600',
  display: 'optional',
  variable: '--font-serif-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
});
