const CYRILLIC_FACE =
  /@font-face\{(?=[^}]*unicode-range:[^;}]*U\+400-45F)[^}]*\burl\((?:\.\.\/)*(media\/[^)]+\.woff2)\)/gi;
const STYLESHEET = '<link rel="stylesheet"';

/** The addresses of the fonts with Cyrillic letters that a built stylesheet names. */
export function cyrillicFonts(css: string): string[] {
  return [...css.matchAll(CYRILLIC_FACE)].map(([, file = '']) => `/_next/static/${file}`);
}

/**
 * A Russian page that asks for its Cyrillic letters before its first line is laid out. Next asks early for the
 * fonts of a layout, and both languages share one; an English page has such letters only in a few titles.
 */
export function preloadFonts(html: string, fonts: readonly string[]): string {
  const links = fonts.map((href) => `<link rel="preload" href="${href}" as="font" crossorigin="" type="font/woff2"/>`);
  return html.replace(STYLESHEET, () => links.join('') + STYLESHEET);
}
