import { describe, expect, it } from 'vitest';
import { cyrillicFonts, preloadFonts } from './preload-cyrillic';

const CSS =
  '@font-face{font-family:sans;src:url(../media/latin.1.woff2)format("woff2");font-weight:100 900}' +
  '@font-face{unicode-range:U+301,U+400-45F,U+2116;font-family:c;src:url(../media/cyrillic.2.woff2)format("woff2")}' +
  '.a{color:red}';

describe('Cyrillic fonts', () => {
  it('are found by their unicode-range', () => {
    expect(cyrillicFonts(CSS)).toEqual(['/_next/static/media/cyrillic.2.woff2']);
  });
  it('are preloaded before the stylesheet that names them', () => {
    expect(preloadFonts('<head><link rel="stylesheet" href="/a.css"/></head>', ['/c.woff2'])).toBe(
      '<head><link rel="preload" href="/c.woff2" as="font" crossorigin="" type="font/woff2"/>' +
        '<link rel="stylesheet" href="/a.css"/></head>',
    );
  });
});
