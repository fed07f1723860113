import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { save } from './save';

const { resolve } = createRequire(import.meta.url);

/** The characters of each font file, as Unicode ranges. */
const LETTERS = {
  // Basic Latin, Latin-1, and the marks in our texts: dashes, quotation marks, arrows, minus, comparisons.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bc, 0x2bc],
    [0x2010, 0x203a],
    [0x20ac, 0x20ac],
    [0x2116, 0x2122],
    [0x2190, 0x2194],
    [0x2212, 0x2215],
    [0x2248, 0x2248],
    [0x2264, 0x2265],
  ],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
} as const;

/** The font features that the style sheets use: for running text and tables, nothing ornamental. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];
/** The lightest and the heaviest weight in use. */
const WEIGHTS = { min: 400, max: 700 };

/**
 * Writes .generated/fonts: the text font reduced to the characters, weights and features that pages use. It is less
 * than half the published size, and the largest part of a first visit.
 */
export async function narrowFonts(): Promise<void> {
  for (const [script, ranges] of Object.entries(LETTERS)) {
    const letters = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    const whole = readFileSync(resolve(`@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`));
    const narrow = await subsetFont(whole, String.fromCodePoint(...letters), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: { wght: WEIGHTS },
      noHinting: true,
    });
    save(`.generated/fonts/inter-${script}.woff2`, narrow);
  }
}
