/**
 * Writes components/draw/fonts/widths.json: advance widths of the chart fonts in thousandths of an em, so that
 * layouts can measure text without a browser. Run it when a font changes.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { FONT_FILES } from '../../components/draw/fonts/files';

const require = createRequire(import.meta.url);
const LETTERS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x2010, 0x2026],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

const widths = Object.fromEntries(
  Object.entries(FONT_FILES).map(([face, file]) => {
    const font = fontkit.openSync(require.resolve(file));
    if (!('glyphForCodePoint' in font)) throw new TypeError(`not a single font: ${file}`);
    const letters: Record<string, number> = {};
    for (const [first = 0, last = 0] of LETTERS) {
      for (let code = first; code <= last; code++) {
        if (!font.hasGlyphForCodePoint(code)) continue;
        letters[String.fromCodePoint(code)] = Math.round(
          (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm,
        );
      }
    }
    return [face, letters];
  }),
);
writeFileSync('components/draw/fonts/widths.json', `${JSON.stringify(widths)}\n`);
