import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { gather } from '../gather';
import { revive } from '../revive';
import { OPENING, PLAIN, type View, withOption } from '../view';
import { choose } from './choose';
import { FACETS, optionOf, optionsOf } from './facets';
import { searchText, wanted } from './search-text';

const data = revive(gather('en'));
const options = optionsOf(data.place);
const textOf = searchText(data);
const russian = revive(gather('ru'));
const russianText = searchText(russian);
const chosen = (view: View) => choose(data.figures, view, textOf);
const ids = (view: View) => chosen(view).shown.map(({ id }) => id);

describe('choosing figures', () => {
  it('no filter: all of them', () => {
    expect(ids(PLAIN)).toEqual(data.figures.map(({ id }) => id));
  });

  it('the opening view: its topic and no other', () => {
    expect(new Set(chosen(OPENING).shown.map(({ topic }) => topic))).toEqual(new Set(['total']));
  });

  it('the count beside an option: what is shown with that option alone ticked, whatever else is chosen', () => {
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

  it('every option of every facet: together all figures, each once', () => {
    for (const facet of FACETS) {
      const found = options[facet].flatMap((code) => ids({ ...PLAIN, chosen: { ...PLAIN.chosen, [facet]: [code] } }));
      expect(found.sort()).toEqual(data.figures.map(({ id }) => id).sort());
    }
  });

  const found = (q: string, lang: Lang = 'en') => {
    const said = lang === 'en' ? data : russian;
    return choose(said.figures, { ...PLAIN, q }, lang === 'en' ? textOf : russianText).shown.map(({ id }) => id);
  };

  it('a search: every word must be found, by its beginning, in any field', () => {
    expect(found('GEORGIA').length).toBeGreaterThan(3);
    expect(found('georgia xyzzy')).toEqual([]);
    expect(found('eorgia')).toEqual([]);
    expect(found('nyt-total-fled')).toContain('nyt-total-fled');
    expect(found('“new york” 800,000')).toContain('nyt-total-fled');
  });

  it.each(['800000', '800 000', '800\u00a0000', '800\u202f000', '800,000'])(
    'a number, %s: found however it is grouped',
    (q) => {
      for (const lang of LANGS) expect(found(q, lang)).toContain('nyt-total-fled');
    },
  );

  it('a number said in millions: found by its digits too', () => {
    expect(found('146400000')).toEqual(['rus-population-2023']);
  });

  it.each([
    ['учёных', 'ученых'],
    ['émigré', 'emigre'],
    ['E\u0301migre\u0301', 'émigré'],
    ['Russia’s', "russia's"],
    ['Russiaʼs', 'Russias'],
  ])('%s and %s: find the same', (one, other) => {
    for (const lang of LANGS) expect(found(one, lang)).toEqual(found(other, lang));
    expect(LANGS.flatMap((lang) => found(one, lang)).length).toBeGreaterThan(0);
  });

  it('two or three capitals: a name, found whole and in capitals only', () => {
    const it = found('IT');
    expect(it).toEqual(expect.arrayContaining(['it-raec-left', 'eco-it-short-mvd']));
    expect(it.length).toBeLessThan(found('it').length / 2);
    expect(found('ИТ', 'ru')).toContain('it-raec-left');
    expect(found('NYT')).toContain('nyt-total-fled');
    expect(found('ФСБ', 'ru').length).toBeGreaterThan(5);
  });

  it('a figure is found by each word that is said of it', () => {
    for (const said of [data, russian]) {
      const text = searchText(said);
      const lost = said.figures.flatMap((figure) =>
        [figure.statement, figure.counted, figure.caveat, figure.said]
          .flatMap((words) => words.split(/ +/))
          .filter((word) => !wanted(word).every((part) => text(figure).includes(part))),
      );
      expect(lost).toEqual([]);
    }
  });

  it('any search at all: no failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        expect(found(q).length).toBeLessThanOrEqual(data.figures.length);
      }),
    );
  });

  it('published since a month: that month and later, nothing undated', () => {
    const { shown } = chosen({ ...PLAIN, since: '2025-04' });
    expect(shown.map(({ id }) => id)).toContain('nyt-total-fled');
    for (const { reported } of shown)
      expect(reported?.first.slice(0, 7) ?? '').toSatisfy((at: string) => at >= '2025-04');
    expect(shown.length).toBe(data.figures.filter(({ reported }) => reported && reported.first > '2025-03-31').length);
  });

  it('a period: keeps what touches it, drops what is undated', () => {
    const found = chosen({ ...PLAIN, from: '2022-09', to: '2022-10' }).shown;
    expect(found.length).toBeGreaterThan(5);
    for (const { span } of found) {
      expect((span.last ?? span.first ?? '') >= '2022-09').toBe(true);
      expect((span.first ?? span.last ?? '') <= '2022-10-31').toBe(true);
    }
  });

  it('nothing left: each filter that alone is to blame is named with what it hides', () => {
    const view = withOption(withOption(PLAIN, 'topic', 'repression'), 'place', 'GRC');
    const { shown, hiding } = chosen(view);
    expect(shown).toEqual([]);
    for (const { filter, count } of hiding) {
      const open = { ...view, chosen: { ...view.chosen, [filter]: [] } };
      expect(chosen(open).shown.length).toBe(count);
    }
    expect(hiding.map(({ filter }) => filter)).toEqual(expect.arrayContaining(['topic', 'place']));
  });

  it('a figure: has exactly one option in each facet', () => {
    for (const figure of data.figures) {
      for (const facet of FACETS) expect(options[facet]).toContain(optionOf(figure, facet));
    }
  });
});
