/**
 * The colours as readers without one kind of cone see them. The simulation is that of Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at full severity,
 * in linear light, with the matrices in culori. Distances are CIEDE2000.
 */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { COLOURS, type Colour, type Theme } from '../draw/theme';
import { charts } from '.';

/** The colours of series, of the article's figure, and of missing values. */
const SERIES = ['accent', 'left', 'year', 'abroad', 'gap', 'ink'] as const satisfies readonly Colour[];
/** Two adjacent colours closer than this are hard to tell apart. */
const LEAST_DISTANCE = 10;

const linear = converter('lrgb');
const distance = differenceCiede2000();

/** The matrices are for linear light, but culori applies them to any three numbers, so the mode is relabelled. */
function seenBy(reader: (colour: Rgb) => Rgb | undefined, hex: string) {
  const light = linear(hex);
  const seen = light && reader({ ...light, mode: 'rgb' });
  if (!seen) throw new TypeError(`${hex} is not a colour`);
  return { ...seen, mode: 'lrgb' } as const;
}

const READERS = {
  'with all three cones': (colour: Rgb) => colour,
  'without long-wave cones (protanopia)': filterDeficiencyProt(1),
  'without middle-wave cones (deuteranopia)': filterDeficiencyDeuter(1),
  'without short-wave cones (tritanopia)': filterDeficiencyTrit(1),
} as const;

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('%s theme', (theme) => {
  it.each(Object.entries(READERS))('keeps every two series apart for readers %s', (_, reader) => {
    const tooClose = SERIES.flatMap((a, i) =>
      SERIES.slice(i + 1).flatMap((b) => {
        const apart = distance(seenBy(reader, COLOURS[theme][a]), seenBy(reader, COLOURS[theme][b]));
        return apart < LEAST_DISTANCE ? [`${a} and ${b}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(tooClose).toEqual([]);
  });
});

describe('the simulation', () => {
  it('brings red and green close for a reader without middle-wave cones, and leaves grey unchanged', () => {
    const deuter = READERS['without middle-wave cones (deuteranopia)'];
    const [red, green] = ['#b05a00', '#748500'];
    expect(distance(red, green)).toBeGreaterThan(30);
    expect(distance(seenBy(deuter, red), seenBy(deuter, green))).toBeLessThan(15);
    expect(distance('#777777', seenBy(deuter, '#777777'))).toBeLessThan(0.5);
  });
});

describe('colour is never the only sign', () => {
  const grouped = charts.flatMap((chart) =>
    LANGS.map((lang) => ({ name: `${chart.slug}.${lang}`, rows: chart.rows(lang), chart, lang })),
  );
  it.each(grouped)('$name: every mark has a unique name, and every group a heading', (all) => {
    const groups = new Set(all.rows.map(({ group }) => group));
    if (groups.size > 1)
      for (const { series, id } of all.rows.filter(({ group }) => group)) expect(series, id).not.toBe('');
    const names = all.rows.map(({ series, name, detail, said }) => `${series}|${name}|${detail}|${said}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
