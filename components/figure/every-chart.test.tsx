import { describe, expect, it } from 'vitest';
import { cite } from '../../data/cite';
import { referencesIn } from '../../data/fill';
import { numbersOf } from '../../data/value';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { COMPOSITIONS, LEAST } from '../draw/chart';
import type { RowPlot } from '../draw/plots/layout-row-plot';
import type { PlacedRow } from '../draw/plots/place-row';
import { ChartFigure } from './figure';
import { chartSvg } from './images/image';
import { markup } from './markup';
import { citedRecords, rowFacts } from './row-facts';

const each = charts.flatMap((chart) => LANGS.map((lang) => ({ chart, lang, name: `${chart.slug}.${lang}` })));
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');

describe.each(each)('$name', ({ chart, lang }) => {
  it('has a title, a summary, a reading aid and doubts, without unfilled references', () => {
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

  it.each(COMPOSITIONS)('draws each row once in the %s composition, and nothing else', async (composition) => {
    for (const shown of ['all', 'headline'] as const) {
      const { drawing } = chart.picture(lang, { composition, shown });
      const svg = await markup(<svg aria-hidden="true">{drawing}</svg>);
      const drawn = [...svg.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id);
      expect(drawn.sort(), shown).toEqual(
        chart
          .rows(lang, shown)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('has in its HTML every mark in both compositions, every value in words, every row and every source', async () => {
    const html = await markup(<ChartFigure chart={chart} lang={lang} place="story" shown="all" />);
    const rows = chart.rows(lang);
    for (const row of rows) {
      expect(html.match(new RegExp(`data-figure="${row.id}"`, 'g')), row.id).toHaveLength(COMPOSITIONS.length);
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
    const name = `${chart.slug}-${lang}-${theme}`;
    expect(svg).toContain(`aria-labelledby="${name}-title ${name}-desc"`);
    expect(svg.match(/ id="[^"]*"/g)).toEqual([` id="${name}-title"`, ` id="${name}-desc"`]);
    expect(svg).not.toMatch(/var\(|href=|url\(|@import|<image/);
  });
});

/** Rival shares on one axis, each labelled with its base: that comparison is the chart's purpose. */
const ONE_PERCENT_AXIS = 'return-claims';

describe('geometry', () => {
  const plots = charts.flatMap((chart) =>
    COMPOSITIONS.map((composition) => ({
      slug: chart.slug,
      composition,
      geometry: chart.geometry('en', composition),
    })),
  );
  const sections = plots.flatMap(({ slug, composition, geometry }) =>
    'sections' in geometry
      ? (geometry as RowPlot).sections.map((section) => ({ slug, composition, section, geometry }))
      : [],
  );
  const placedRows = sections.flatMap(({ section, ...rest }) =>
    section.rows.map((placed) => ({ ...rest, section, placed })),
  );

  it('covers every chart', () => expect(new Set(plots.map(({ slug }) => slug)).size).toBe(charts.length));

  it('places every number in proportion to its scale, from zero', () => {
    for (const { slug, placed } of placedRows) {
      const numbers = numbersOf(placed.row.of.measured);
      const where = `${slug} ${placed.row.id}`;
      expect(positions(placed), where).toHaveLength(numbers.length);
      // One scale a section: the greatest number of its rows gives the places of the others.
      const [most, place] = greatest(placedRows.filter((other) => other.section === sectionOf(placed)));
      positions(placed).forEach((x, i) => {
        expect(x, where).toBeCloseTo(((numbers[i] ?? Number.NaN) / most) * place, 3);
      });
    }
  });

  it('keeps marks inside the plot, and a wide plot at three fifths of the picture or more in a column of text', () => {
    for (const { slug, placed } of placedRows)
      for (const x of positions(placed)) {
        expect(x, `${slug} ${placed.row.id}`).toBeGreaterThanOrEqual(0);
        expect(x, `${slug} ${placed.row.id}`).toBeLessThanOrEqual(1);
      }
    for (const { slug, composition, geometry } of plots) {
      const width = composition === 'wide' ? COLUMN : PHONE;
      const share = (width - geometry.left - geometry.right) / width;
      expect(share, `${slug} ${composition}`).toBeGreaterThanOrEqual(composition === 'wide' ? 0.58 : 0.77);
      expect(geometry.least, slug).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('gives words and gaps no place on a scale', () => {
    const wordless = placedRows.filter(({ placed }) => ['word', 'missing'].includes(placed.row.of.measured.kind));
    expect(wordless.length).toBeGreaterThan(0);
    for (const { placed } of wordless) expect(positions(placed)).toEqual([]);
  });

  it('never mixes units in a section that has a scale', () => {
    for (const { slug, section } of sections) {
      const onScale = section.rows.filter((placed) => positions(placed).length > 0);
      const units = new Set(onScale.map((placed) => placed.row.of.unit));
      if (slug === ONE_PERCENT_AXIS) for (const unit of units) expect(unit).toMatch(/^percent/);
      else expect(units.size, slug).toBeLessThanOrEqual(1);
    }
  });

  function sectionOf(placed: PlacedRow) {
    return sections.find(({ section }) => section.rows.includes(placed))?.section;
  }
});

/** A picture's width in px in a usual text column, and on a phone. */
const COLUMN = 608;
const PHONE = 336;

/** The greatest number of some rows, and its position. */
function greatest(rows: readonly { readonly placed: PlacedRow }[]): readonly [number, number] {
  const all = rows.flatMap(({ placed }) => {
    const numbers = numbersOf(placed.row.of.measured);
    return positions(placed).map((x, i) => [numbers[i] ?? 0, x] as const);
  });
  return all.reduce((most, one) => (one[0] > most[0] ? one : most), [0, 0] as const);
}

/** The positions of a row's numbers, in the order of `numbersOf`. */
function positions({ mark }: PlacedRow): readonly number[] {
  if (mark.kind === 'range') return [mark.x1, mark.x2];
  return 'x' in mark ? [mark.x] : [];
}
