import { describe, expect, it } from 'vitest';
import { cite } from '../../data/cite';
import { referencesIn } from '../../data/fill';
import { numbersOf } from '../../data/value';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { WIDTHS } from '../draw/chart';
import { liveInk } from '../draw/ink';
import type { RowPlot } from '../draw/plots/layout-row-plot';
import type { PlacedRow } from '../draw/plots/place-row';
import type { UnitBlocks } from '../draw/plots/unit-blocks';
import { ChartFigure } from './figure';
import { chartSvg } from './images/image';
import { markup } from './markup';
import { citedRecords, rowFacts } from './row-facts';

const each = charts.flatMap((chart) => LANGS.map((lang) => ({ chart, lang, name: `${chart.slug}.${lang}` })));
const setting = { heading: 'h2', tableOpen: true, linksToPage: true } as const;
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');

describe.each(each)('$name', ({ chart, lang }) => {
  it('has a title, a summary, reading help and doubts without an unfilled reference', () => {
    const words = chart.words(lang);
    const texts = [words.title, words.summary, words.howToRead, ...words.notes, ...(words.aside?.lines ?? [])].map(
      (t) => t.plain,
    );
    expect(words.notes.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(referencesIn(text)).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\{|\}/);
    }
  });

  it.each(WIDTHS)('draws each row once at %i px, and nothing else', async (width) => {
    const svg = await markup(<svg aria-hidden="true">{chart.picture(lang, width, liveInk).drawing}</svg>);
    const drawn = [...svg.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn.sort()).toEqual(
      chart
        .rows(lang)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('has in its HTML every mark at three widths, every value in words, every row and every source', async () => {
    const html = await markup(<ChartFigure chart={chart} lang={lang} setting={setting} />);
    const rows = chart.rows(lang);
    for (const row of rows) {
      expect(html.match(new RegExp(`data-figure="${row.id}"`, 'g')), row.id).toHaveLength(WIDTHS.length);
      expect(html).toContain(`id="${chart.slug}--${row.id}"`);
      expect(plain(html)).toContain(plain(row.said));
    }
    for (const { source } of cite(citedRecords(chart, lang)))
      expect(plain(html)).toContain(plain(source.publisherIn[lang]));
    expect(html).not.toMatch(/undefined|NaN|\{[a-z]/);
    expect(html).not.toMatch(/ style="/);
  });

  it('cites the source of every figure it lists', () => {
    const cited = new Set(cite(citedRecords(chart, lang)).map(({ source }) => source.id));
    for (const record of [...chart.figures, ...chart.events]) expect(cited, record.id).toContain(record.source_id);
  });

  it('gives every row the words of its record', () => {
    const cited = cite(citedRecords(chart, lang));
    for (const row of chart.rows(lang)) {
      const facts = rowFacts(row, cited, lang);
      expect(facts.sources.length, row.id).toBeGreaterThan(0);
      if ('text' in row.of) expect(facts.caveat).toBe(row.of.text[lang].caveat);
      else expect(facts.formula).toMatch(/=/);
    }
  });

  it.each(['light', 'dark'] as const)('is a %s image that refers to nothing outside itself', async (theme) => {
    const svg = await chartSvg(chart, lang, theme);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title id="title">');
    expect(svg).not.toMatch(/var\(|href=|url\(|@import|<image/);
  });
});

/** Rival shares on one axis, each with its base written beside it: what this chart exists to show. */
const ONE_PERCENT_AXIS = 'return-claims';

describe('geometry', () => {
  const plots = charts.flatMap((chart) =>
    WIDTHS.map((width) => ({ slug: chart.slug, width, geometry: chart.geometry('en', width) })),
  );
  const placedRows = plots.flatMap(({ slug, width, geometry }) =>
    'sections' in geometry
      ? (geometry as RowPlot).sections.flatMap((section) =>
          section.rows.map((placed) => ({ slug, width, section, placed })),
        )
      : [],
  );

  it('covers every chart', () => expect(new Set(plots.map(({ slug }) => slug)).size).toBe(charts.length));

  it('puts every number of every row within half a px of its scale', () => {
    for (const { slug, section, placed } of placedRows) {
      const numbers = numbersOf(placed.row.of.measured);
      if (numbers.length === 0) continue;
      const { domain, range } = section.axis ?? { domain: [0, 0], range: [0, 0] };
      const at = (n: number) => range[0] + ((n - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
      const where = `${slug} ${placed.row.id}`;
      positions(placed).forEach((x, i) => {
        expect(Math.abs(x - at(numbers[i] ?? Number.NaN)), where).toBeLessThanOrEqual(0.5);
      });
      expect(positions(placed), where).toHaveLength(numbers.length);
    }
  });

  it('keeps marks and text inside the picture', () => {
    for (const { slug, width, placed } of placedRows) {
      for (const x of positions(placed)) {
        expect(x, `${slug} ${placed.row.id}`).toBeGreaterThanOrEqual(0);
        expect(x, `${slug} ${placed.row.id}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('gives words and gaps no place on a scale', () => {
    const wordless = placedRows.filter(({ placed }) => ['word', 'missing'].includes(placed.row.of.measured.kind));
    expect(wordless.length).toBeGreaterThan(0);
    for (const { placed } of wordless) expect(positions(placed)).toEqual([]);
  });

  it('never mixes units in a section that has a scale', () => {
    for (const { slug, section } of placedRows) {
      if (!section.axis) continue;
      const onScale = section.rows.filter((placed) => positions(placed).length > 0);
      const units = new Set(onScale.map((placed) => placed.row.of.unit));
      if (slug === ONE_PERCENT_AXIS) for (const unit of units) expect(unit).toMatch(/^percent/);
      else expect(units.size, slug).toBe(1);
    }
  });

  it('draws eight hundred dots for about 800,000 people', () => {
    for (const { geometry } of plots.filter(({ slug }) => slug === 'how-many')) {
      expect((geometry as UnitBlocks).dots).toHaveLength(800);
    }
  });
});

/** The x positions that stand for numbers, in the order of `numbersOf`. */
function positions({ mark }: PlacedRow): readonly number[] {
  if (mark.kind === 'range') return [mark.x1, mark.x2];
  return 'x' in mark ? [mark.x] : [];
}
