import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { save } from './save';

const { resolve } = createRequire(import.meta.url);

/** The letters that each file is for, as Unicode ranges. */
const LETTERS = {
  // Basic Latin, Latin-1, and the marks that a page sets: dashes, quotation marks, arrows, minus, comparisons.
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

/** What the style sheets ask of a face: running text and tables, nothing ornamental. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];
/** The lightest and the heaviest weight in use. */
const WEIGHTS = { min: 400, max: 700 };

/**
 * Writes .generated/fonts: the face of text and labels with the letters, weights and features that pages set. Less than
 * half of what is published, and the heaviest part of a first visit.
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
