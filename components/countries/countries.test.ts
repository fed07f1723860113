/** What country pages promise: one measure and one unit per panel, no number twice, nothing that touches. */
import { describe, expect, it } from 'vitest';
import { typedDigits } from '../../data/checks/typed-digits';
import { dataset } from '../../data/dataset';
import { MEASURES } from '../../data/measure';
import { relations, SAME } from '../../data/relations';
import { LANGS } from '../../data/vocabulary';
import { COMPOSITIONS } from '../draw/chart';
import { pxAt } from '../draw/plots/fluid-box';
import type { TimePlot } from '../draw/plots/layout-time-plot';
import type { PlacedTimeMark } from '../draw/plots/place-time-mark';
import { touching } from '../draw/plots/touching';
import { TARGET } from '../draw/theme';
import { countryCharts } from '.';
import { cardsOf } from './cards';
import { countries, countriesIn } from './countries';
import { seriesOf } from './panel-series';
import { panelsOf } from './panels';
import { wordsOf } from './words';

const isBar = ({ form }: PlacedTimeMark) => form === 'bar' || form === 'horizontal';

const panels = countries.flatMap((country) => panelsOf(country).map((panel) => ({ slug: country.slug, ...panel })));
const pictures = countryCharts.flatMap((chart) =>
  LANGS.flatMap((lang) =>
    COMPOSITIONS.flatMap((composition) =>
      (['all', 'headline'] as const).map((shown) => ({ name: chart.slug, chart, lang, composition, shown })),
    ),
  ),
);

describe('countries', () => {
  it('are all that have three figures or more, except Russia', () => {
    const counts = new Map<string, number>();
    for (const { place } of dataset.figures) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
    const expected = [...counts].flatMap(([place, count]) => (count >= 3 && place !== 'RUS' ? [place] : []));
    expect(countries.map(({ code }) => code).toSorted()).toEqual(expected.toSorted());
  });

  it('have unique addresses of lower-case letters and hyphens', () => {
    expect(new Set(countries.map(({ slug }) => slug)).size).toBe(countries.length);
    expect(countries.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(countries.map(({ slug }) => slug)).toContain('united-states');
  });

  it('need three figures', () => {
    const two = dataset.figures.filter(({ place }) => place === 'GEO').slice(0, 2);
    expect(countriesIn(two)).toEqual([]);
  });

  it('have a card for the newest count of each measure', () => {
    const georgia = countries.find(({ slug }) => slug === 'georgia');
    expect(georgia && cardsOf(georgia).map(({ figure }) => figure.id)).toEqual(['bell-2024-geo']);
    const turkey = countries.find(({ slug }) => slug === 'turkey');
    expect(turkey && cardsOf(turkey).map(({ figure }) => figure.id)).toEqual(['bell-2024-tur', 'tur-permits-2025-11']);
  });
});

describe.each(panels)('the panel $family of $slug', ({ figures, family }) => {
  it('holds stocks or flows, and one unit', () => {
    const kinds = new Set(figures.map(({ measure }) => MEASURES[measure].kind === 'stock'));
    expect(kinds.size).toBe(1);
    expect(new Set(figures.map(({ unit }) => unit)).size).toBe(1);
    expect([...kinds][0]).toBe(family === 'there' || family === 'residents');
  });

  it('has no number twice', () => {
    const ids = new Set(figures.map(({ id }) => id));
    expect(relations.filter(({ a, b, kind }) => SAME.includes(kind) && ids.has(a) && ids.has(b))).toEqual([]);
  });
});

describe('pictures of countries', () => {
  it.each(pictures)('$name in $lang, $composition, $shown: nothing touches', ({ chart, lang, composition, shown }) => {
    const geometry = chart.geometry(lang, composition, shown) as TimePlot;
    expect([0, 11, 120, 900].flatMap((extra) => touching(geometry, extra))).toEqual([]);
  });

  it.each(pictures)('$name in $lang, $composition, $shown: marks can be hit', ({ chart, lang, composition, shown }) => {
    const geometry = chart.geometry(lang, composition, shown) as TimePlot;
    const plot = geometry.least - geometry.left - geometry.right;
    const bands = geometry.panels.flatMap(({ marks }) => marks.map(({ band }) => band));
    const sides = bands.flatMap(({ from, to, top, bottom }) => [pxAt(to, plot) - pxAt(from, plot), bottom - top]);
    expect(Math.min(...sides)).toBeGreaterThan(TARGET - 0.5);
  });

  it.each(pictures)('$name in $lang, $composition, $shown: every row has a mark', (one) => {
    const { chart, lang, composition, shown } = one;
    const { panels: placed } = chart.geometry(lang, composition, shown) as TimePlot;
    const drawn = placed.flatMap(({ marks, words }) => [...marks, ...words].map(({ row }) => row.id));
    expect(drawn.toSorted()).toEqual(
      chart
        .rows(lang, shown)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(pictures)('$name in $lang, $composition, $shown: every bar has its number', (one) => {
    const { panels: placed } = one.chart.geometry(one.lang, one.composition, one.shown) as TimePlot;
    const short = placed.filter(({ marks, labels }) => marks.every(isBar) && labels.length < marks.length);
    expect(short.map(({ title }) => title[0]?.text)).toEqual([]);
  });

  it.each(pictures)('$name in $lang, $composition, $shown: the time axis ends with its numbers', (one) => {
    const { panels: placed } = one.chart.geometry(one.lang, one.composition, one.shown) as TimePlot;
    for (const { marks, from, timeTo } of placed.filter(({ marks: all }) => !all.some(isBar))) {
      const last = Math.max(...marks.map(({ to }) => to));
      expect((last - from) / (timeTo - from)).toBeGreaterThan(0.8);
      expect(marks.filter(({ cut }) => cut.begin || cut.end)).toEqual([]);
    }
  });

  it('have no two series of the same colour in a panel', () => {
    const all = panels.flatMap((panel) => LANGS.map((lang) => seriesOf(panel, lang)));
    expect(all.some((series) => series.length > 1)).toBe(true);
    for (const series of all) expect(new Set(series.map(({ colour }) => colour)).size).toBe(series.length);
  });

  it('repeat no word of a heading in its unit', () => {
    const headings = pictures.flatMap(({ chart, lang, composition, shown }) =>
      (chart.geometry(lang, composition, shown) as TimePlot).panels.map(({ title }) =>
        title.map(({ text }) => text.toLocaleLowerCase(lang)).join(' '),
      ),
    );
    const twice = headings.filter((heading) =>
      /(?<!\p{L})(\p{L}{5,})(?!\p{L}).*, .*(?<!\p{L})\1(?!\p{L})/u.test(heading),
    );
    expect(twice).toEqual([]);
  });

  it('have no note that holds for one direction only in panels of two', () => {
    const oneSided = pictures.flatMap(({ chart, lang, composition, shown }) =>
      (chart.geometry(lang, composition, shown) as TimePlot).panels
        .filter(({ marks }) => new Set(marks.map(({ colour }) => colour)).size > 1 && marks.length > 0)
        .flatMap(({ note, marks }) =>
          marks.flatMap(({ row: { of } }) =>
            'text' in of && note.map(({ text }) => text).join(' ') === of.text[lang].population ? [of.id] : [],
          ),
        ),
    );
    expect(oneSided).toEqual([]);
  });

  it('join only dots of the same series', () => {
    for (const { chart, lang, composition, shown } of pictures) {
      for (const { joined, marks } of (chart.geometry(lang, composition, shown) as TimePlot).panels) {
        const at = ([x, y]: readonly [number, number]) =>
          marks.flatMap(({ row, at: along, value }) =>
            along === x && 'x' in value && value.x === y && 'series' in row.of ? [row.of.series] : [],
          );
        for (const { from, to } of joined) {
          const shared = at(from).filter((series) => series !== null && at(to).includes(series));
          expect(shared.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

it.each(LANGS)('the words of countries in %s contain no typed number', (lang) => {
  const { notes, howToRead, title, summary } = wordsOf(lang);
  const texts = [title(''), summary(''), howToRead, notes.differ, notes.crossings, notes.twins('')];
  expect(texts.flatMap((text) => typedDigits(text) ?? [])).toEqual([]);
});
