const CYRILLIC_FACE =
  /@font-face\{(?=[^}]*unicode-range:[^;}]*U\+400-45F)[^}]*\burl\((?:\.\.\/)*(media\/[^)]+\.woff2)\)/gi;
const STYLESHEET = '<link rel="stylesheet"';

/** The addresses of the Cyrillic fonts in a built stylesheet. */
export function cyrillicFonts(css: string): string[] {
  return [...css.matchAll(CYRILLIC_FACE)].map(([, file = '']) => `/_next/static/${file}`);
}

/**
 * A Russian page that loads its Cyrillic font before its first layout. Next preloads the fonts of a layout, which both
 * languages share; an English page has Cyrillic letters only in a few titles.
 */
export function preloadFonts(html: string, fonts: readonly string[]): string {
  const links = fonts.map((href) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="font/woff2"/>`);
  return html.replace(STYLESHEET, () => links.join('') + STYLESHEET);
}
