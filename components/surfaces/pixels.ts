import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from '../fonts/files';

/**
 * An SVG as PNG, with the bundled fonts only: system fonts would make the pixels depend on the machine,
 * and without a usable font the renderer drops all text without a word.
 * `density` is the number of pixels per px of the drawing: 2 is sharp on screens of twice the density.
 */
export function png(svg: string, density: 1 | 2 = 2): Buffer {
  const resolve = createRequire(`${process.cwd()}/package.json`).resolve;
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: density },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES).map((file) => resolve(file)),
      defaultFontFamily: 'Inter',
    },
  });
  return renderer.render().asPng();
}
