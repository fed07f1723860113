import { describe, expect, it } from 'vitest';
import { figure } from '../../../data/dataset';
import { relatedTo, SAME } from '../../../data/relations';
import { LANGS } from '../../../data/vocabulary';
import { CARD_FIGURES } from '../../charts/overview/card-figures';
import { rowOf } from '../../charts/overview/rows';
import { KINDS, LIKELY_SAME, layoutTotals } from '../../charts/overview/totals-plot';
import { totalEstimates } from '../../charts/total-estimates';
import { countryOf } from './country-links';
import { multiplesIn } from './multiples';
import { shownFigures } from './shown-table';

const textOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join(' ');

describe('the published totals', () => {
  for (const lang of LANGS) {
    it(`are all drawn, each kind in a panel of its own, on one scale (${lang})`, () => {
      const { panels } = layoutTotals('wide', lang).placed;
      expect(panels).toHaveLength(KINDS.length);
      expect(panels.flatMap(({ marks }) => marks.map(({ row }) => row.id)).sort()).toEqual(
        totalEstimates
          .rows(lang)
          .map(({ id }) => id)
          .sort(),
      );
      for (const [i, { marks, joined, zero, top }] of panels.entries()) {
        expect(joined).toEqual([]);
        expect(new Set(marks.map(({ row }) => row.group))).toEqual(new Set([KINDS[i]]));
        expect([zero, top]).toEqual([panels[0]?.zero, panels[0]?.top]);
      }
    });
    it(`name the article’s in both compositions, and bracket what may be one figure (${lang})`, () => {
      for (const composition of ['wide', 'narrow'] as const) {
        const [left] = layoutTotals(composition, lang).placed.panels;
        expect(left?.labels.filter(({ colour }) => colour === 'accent')).toHaveLength(1);
        expect(textOf(left?.bracket?.lines ?? [])).not.toBe('');
      }
    });
  }
  it('bracket those that the relations call one figure', () => {
    const [first = '', second = '', article = ''] = LIKELY_SAME;
    expect(relatedTo(article)).toContainEqual({ id: second, kind: 'same-figure-relayed', from: true });
    expect(relatedTo(second)).toContainEqual({ id: first, kind: 'same-figure-relayed', from: true });
  });
});

describe('the cards', () => {
  it('have the article’s own figures where they say so, and no one’s claims', () => {
    for (const id of [...CARD_FIGURES.left, ...CARD_FIGURES.back]) expect(figure(id).origin).toBe('article');
    for (const id of Object.values(CARD_FIGURES).flat()) expect(figure(id).counted_by).not.toBe('official-claim');
  });
});

describe('neighbours', () => {
  /** Figures that are the same as one of these under another id. */
  const sameAs = (ids: readonly string[]) =>
    new Set([
      ...ids,
      ...ids.flatMap((id) =>
        relatedTo(id)
          .filter(({ kind }) => SAME.includes(kind))
          .map((one) => one.id),
      ),
    ]);
  const cards = Object.entries(CARD_FIGURES).map(([name, ids]) => ({ name, ids: [...ids] as readonly string[] }));
  const small = multiplesIn('en').map(({ id, rows }) => ({ name: id, ids: rows.map((row) => row.id) }));
  for (const line of [cards, small])
    it.each(line.slice(1).map((one, i) => [line[i]?.name ?? '', one.name, line[i]?.ids ?? [], one.ids] as const))(
      '%s and %s tell no fact twice',
      (_, __, before, after) => {
        expect(before.length).toBeGreaterThan(0);
        const shown = sameAs(before);
        expect(after.filter((id) => shown.has(id))).toEqual([]);
      },
    );
  it('the titles of all of them differ', () => {
    for (const lang of LANGS) {
      const titles = shownFigures(lang).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('the table', () => {
  for (const lang of LANGS)
    it(`has every figure of the page once, each with a name (${lang})`, () => {
      const rows = shownFigures(lang).flatMap((part) => part.rows);
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { rows: own } of multiplesIn(lang)) for (const { id } of own) expect(ids).toContain(id);
      for (const id of Object.values(CARD_FIGURES).flat()) expect(ids).toContain(id);
      for (const row of rows) expect(row.name, row.id).not.toBe('');
    });
});

describe('a country’s page', () => {
  it('has the country’s English name in every language', () => {
    expect(countryOf(rowOf('bell-2024-kor', 'ru'), 'ru')).toBe('/ru/countries/south-korea');
  });
  it('does not exist for a figure without a country, or a country with few figures', () => {
    expect(countryOf(rowOf('nyt-total-fled', 'en'), 'en')).toBeUndefined();
    expect(countryOf(rowOf('bell-2024-idn', 'en'), 'en')).toBeUndefined();
  });
});
