import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { gather } from '../gather';
import { revive } from '../revive';
import { OPENING, PLAIN, type View, withOption } from '../view';
import { choose } from './choose';
import { FACETS, optionOf, optionsOf } from './facets';
import { searchTerms, searchText } from './search-text';

const data = revive(gather('en'));
const options = optionsOf(data.place);
const textOf = searchText(data);
const russian = revive(gather('ru'));
const russianText = searchText(russian);
const chosen = (view: View) => choose(data.figures, view, textOf);
const ids = (view: View) => chosen(view).shown.map(({ id }) => id);

describe('choosing figures', () => {
  it('shows all figures without a filter', () => {
    expect(ids(PLAIN)).toEqual(data.figures.map(({ id }) => id));
  });

  it('shows only its topic in the opening view', () => {
    expect(new Set(chosen(OPENING).shown.map(({ topic }) => topic))).toEqual(new Set(['total']));
  });

  it('counts for each option what is shown if only it is ticked in its facet, whatever else is chosen', () => {
    const option = fc
      .constantFrom(...FACETS)
      .chain((facet) => fc.record({ facet: fc.constant(facet), code: fc.constantFrom(...options[facet]) }));
    fc.assert(
      fc.property(fc.array(option, { maxLength: 4 }), option, (ticks, { facet, code }) => {
        const view = ticks.reduce((sum, tick) => withOption(sum, tick.facet, tick.code), PLAIN);
        const alone = { ...view, chosen: { ...view.chosen, [facet]: [code] } };
        expect(chosen(view).count(facet, code)).toBe(chosen(alone).shown.length);
      }),
      { numRuns: 60 },
    );
  });

  it('shows each figure under exactly one option of each facet', () => {
    for (const facet of FACETS) {
      const found = options[facet].flatMap((code) => ids({ ...PLAIN, chosen: { ...PLAIN.chosen, [facet]: [code] } }));
      expect(found.sort()).toEqual(data.figures.map(({ id }) => id).sort());
    }
  });

  const found = (q: string, lang: Lang = 'en') => {
    const said = lang === 'en' ? data : russian;
    return choose(said.figures, { ...PLAIN, q }, lang === 'en' ? textOf : russianText).shown.map(({ id }) => id);
  };

  it('finds figures in which every word of a search begins some word of any field', () => {
    expect(found('GEORGIA').length).toBeGreaterThan(3);
    expect(found('georgia xyzzy')).toEqual([]);
    expect(found('eorgia')).toEqual([]);
    expect(found('nyt-total-fled')).toContain('nyt-total-fled');
    expect(found('“new york” 800,000')).toContain('nyt-total-fled');
  });

  it.each(['800000', '800 000', '800\u00a0000', '800\u202f000', '800,000'])(
    'finds a number however it is grouped: %s',
    (q) => {
      for (const lang of LANGS) expect(found(q, lang)).toContain('nyt-total-fled');
    },
  );

  it('finds a number given in millions by its digits', () => {
    expect(found('146400000')).toEqual(['rus-population-2023']);
  });

  it.each([
    ['учёных', 'ученых'],
    ['émigré', 'emigre'],
    ['E\u0301migre\u0301', 'émigré'],
    ['Russia’s', "russia's"],
    ['Russiaʼs', 'Russias'],
  ])('finds the same for %s and %s', (one, other) => {
    for (const lang of LANGS) expect(found(one, lang)).toEqual(found(other, lang));
    expect(LANGS.flatMap((lang) => found(one, lang)).length).toBeGreaterThan(0);
  });

  it('finds two or three capitals only as a whole word in capitals', () => {
    const it = found('IT');
    expect(it).toEqual(expect.arrayContaining(['it-raec-left', 'eco-it-short-mvd']));
    expect(it.length).toBeLessThan(found('it').length / 2);
    expect(found('ИТ', 'ru')).toContain('it-raec-left');
    expect(found('NYT')).toContain('nyt-total-fled');
    expect(found('ФСБ', 'ru').length).toBeGreaterThan(5);
  });

  it('finds a figure by each of its words', () => {
    for (const said of [data, russian]) {
      const text = searchText(said);
      const lost = said.figures.flatMap((figure) =>
        [figure.statement, figure.counted, figure.caveat, figure.said]
          .flatMap((words) => words.split(/ +/))
          .filter((word) => !searchTerms(word).every((part) => text(figure).includes(part))),
      );
      expect(lost).toEqual([]);
    }
  });

  it('fails for no search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        expect(found(q).length).toBeLessThanOrEqual(data.figures.length);
      }),
    );
  });

  it('shows only figures published in or after a month, none undated', () => {
    const { shown } = chosen({ ...PLAIN, since: '2025-04' });
    expect(shown.map(({ id }) => id)).toContain('nyt-total-fled');
    for (const { reported } of shown)
      expect(reported?.first.slice(0, 7) ?? '').toSatisfy((at: string) => at >= '2025-04');
    expect(shown.length).toBe(data.figures.filter(({ reported }) => reported && reported.first > '2025-03-31').length);
  });

  it('shows figures that touch a period, none undated', () => {
    const found = chosen({ ...PLAIN, from: '2022-09', to: '2022-10' }).shown;
    expect(found.length).toBeGreaterThan(5);
    for (const { span } of found) {
      expect((span.last ?? span.first ?? '') >= '2022-09').toBe(true);
      expect((span.first ?? span.last ?? '') <= '2022-10-31').toBe(true);
    }
  });

  it('names each filter that alone hides figures, with their number, if nothing is left', () => {
    const view = withOption(withOption(PLAIN, 'topic', 'repression'), 'place', 'GRC');
    const { shown, hiding } = chosen(view);
    expect(shown).toEqual([]);
    for (const { filter, count } of hiding) {
      const open = { ...view, chosen: { ...view.chosen, [filter]: [] } };
      expect(chosen(open).shown.length).toBe(count);
    }
    expect(hiding.map(({ filter }) => filter)).toEqual(expect.arrayContaining(['topic', 'place']));
  });

  it('knows the option of every figure in each facet', () => {
    for (const figure of data.figures) {
      for (const facet of FACETS) expect(options[facet]).toContain(optionOf(figure, facet));
    }
  });
});
