/**
 * The tokens as readers see them who lack one kind of cone. The simulation is that of Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at full severity,
 * in linear light, as culori carries its matrices. Distances are CIEDE2000.
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

/** Colours that stand for series, for the article's figure, and for what is not known. */
const SERIES = ['accent', 'left', 'year', 'abroad', 'gap', 'ink'] as const satisfies readonly Colour[];
/** Below this two colours side by side are hard to tell. */
const APART = 10;

const linear = converter('lrgb');
const distance = differenceCiede2000();

/** The matrices are made for linear light; culori applies them to whatever three numbers it gets. */
function seenBy(reader: (colour: Rgb) => Rgb | undefined, hex: string) {
  const light = linear(hex);
  const seen = light && reader({ ...light, mode: 'rgb' });
  if (!seen) throw new TypeError(`${hex} is no colour`);
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
    const near = SERIES.flatMap((a, i) =>
      SERIES.slice(i + 1).flatMap((b) => {
        const apart = distance(seenBy(reader, COLOURS[theme][a]), seenBy(reader, COLOURS[theme][b]));
        return apart < APART ? [`${a} and ${b}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});

describe('the simulation', () => {
  it('makes red and green alike for a reader without middle-wave cones, and leaves grey as it is', () => {
    const deuter = READERS['without middle-wave cones (deuteranopia)'];
    const [red, green] = ['#b05a00', '#748500'];
    expect(distance(red, green)).toBeGreaterThan(30);
    expect(distance(seenBy(deuter, red), seenBy(deuter, green))).toBeLessThan(15);
    expect(distance('#777777', seenBy(deuter, '#777777'))).toBeLessThan(0.5);
  });
});

describe('colour is never alone', () => {
  const grouped = charts.flatMap((chart) =>
    LANGS.map((lang) => ({ name: `${chart.slug}.${lang}`, rows: chart.rows(lang), chart, lang })),
  );
  it.each(grouped)('$name: every mark has its own name, and each group a heading of its own', (all) => {
    const groups = new Set(all.rows.map(({ group }) => group));
    if (groups.size > 1)
      for (const { series, id } of all.rows.filter(({ group }) => group)) expect(series, id).not.toBe('');
    const names = all.rows.map(({ series, name, detail, said }) => `${series}|${name}|${detail}|${said}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
