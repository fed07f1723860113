import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from '../../draw/fonts/files';

/** How large a drawing becomes: pixels per px of it, or pixels across. */
export type Scale = { readonly density: 1 | 2 | 3 } | { readonly across: number };

/** An SVG as PNG, drawn with the bundled fonts. Density 2 is sharp on screens of twice the density. */
export function png(svg: string, scale: Scale): Buffer {
  return renderer(svg, scale).render().asPng();
}

/** The shapes of an SVG as the renderer understands them: text as paths of the bundled fonts, no words. */
export function shapes(svg: string): string {
  return renderer(svg, { density: 1 }).toString();
}

/**
 * The bundled fonts only: system fonts would make the pixels depend on the machine, and without a usable
 * font the renderer drops all text without a word.
 */
function renderer(svg: string, scale: Scale): Resvg {
  const resolve = createRequire(`${process.cwd()}/package.json`).resolve;
  return new Resvg(svg, {
    fitTo: 'across' in scale ? { mode: 'width', value: scale.across } : { mode: 'zoom', value: scale.density },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES).map((file) => resolve(file)),
      defaultFontFamily: 'Inter',
    },
  });
}
