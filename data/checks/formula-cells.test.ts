import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset';
import { checkFormulaCells, runsAsFormula } from './formula-cells';

describe('the formula rule', () => {
  it.each([...'=+-@＝＋－＠'])('refuses %s first, and after a separator or a quote', (sign) => {
    for (const before of ['', ' ', '"', 'people, ', 'people;', 'people\n'])
      expect(runsAsFormula(`${before}${sign}1`), before).toBe(true);
    expect(runsAsFormula(`people ${sign} more`)).toBe(false);
  });
  it('refuses control characters first', () => {
    for (const first of ['\t', '\r', '\n', '\0']) expect(runsAsFormula(`${first}people`)).toBe(true);
  });
  it('looks at every text of every table, down to the caveat and the second title', () => {
    const [figure] = dataset.figures.filter(({ stated_as }) => stated_as !== null);
    const [event] = dataset.events;
    const [source] = dataset.sources;
    if (!figure || !event || !source) throw new Error('no records');
    const bad = '＝1+1';
    const faults = checkFormulaCells({
      figures: [
        { ...figure, stated_as: { en: bad } },
        { ...figure, text: { en: { ...figure.text.en, caveat: bad } } },
      ],
      events: [{ ...event, text: { en: { ...event.text.en, population: bad } } }],
      sources: [
        { ...source, also_titled: bad },
        { ...source, note: { en: bad } },
        { ...source, publisher: bad },
      ],
    });
    expect(faults).toHaveLength(6);
    expect(checkFormulaCells(dataset)).toEqual([]);
  });
});
