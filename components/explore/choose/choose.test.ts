import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../gather';
import { OPENING, PLAIN, type View, withOption } from '../view';
import { choose } from './choose';
import { FACETS, optionOf, optionsOf } from './facets';
import { searchText } from './search-text';

const data = gather('en');
const options = optionsOf(data.places);
const textOf = searchText(data);
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

  it('a search: every word must be found, in any case and any field', () => {
    expect(ids({ ...PLAIN, q: '800,000 new york times' })).toContain('nyt-total-fled');
    expect(ids({ ...PLAIN, q: 'GEORGIA' }).length).toBeGreaterThan(3);
    expect(ids({ ...PLAIN, q: 'georgia xyzzy' })).toEqual([]);
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
