import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../data/vocabulary';
import { literalsOf } from './literals';
import { readTerms, termFaults, terms } from './terms';
import { allTexts } from './texts';
import { letterFaults, spaced, typographyFaults } from './typography';
import { wordingFaults } from './wording';

describe('every text of the site', () => {
  const texts = allTexts();
  it('is found, in both languages, in code and in records', () => {
    for (const lang of ['en', 'ru'] as const)
      expect(texts.filter((one) => one.lang === lang).length).toBeGreaterThan(3000);
    const files = new Set(texts.map(({ file }) => file));
    for (const file of ['components/charts/how-many.tsx', 'data/figures/total.json', 'data/words/ru/figures.json'])
      expect(files).toContain(file);
  });
  it('follows the list of words and the typography', () =>
    expect(wordingFaults(texts, terms()).map(({ message }) => message)).toEqual([]));
  it('is reported with its file, its record, the rule and the way out where it does not', () => {
    const text = { file: 'data/events.json', record: 'event-x', lang: 'en', text: 'It’s a "quote".' } as const;
    expect(wordingFaults([text], terms()).map(({ message }) => message)).toEqual([
      'data/events.json, "event-x": quotes are double and curly. Write “…”.',
    ]);
  });
});

describe('typographyFaults(text, lang)', () => {
  it.each<[Lang, string, string]>([
    ['en', "Georgia's count", 'apostrophes'],
    ['en', 'a ‘foreign agent’', 'quotes'],
    ['en', 'men of 18-45', 'en dash'],
    ['en', 'from 50,000-70,000', 'en dash'],
    ['en', 'in February-March', 'en dash'],
    ['en', 'two  spaces', 'two spaces'],
    ['en', 'no - hyphen', 'hyphen'],
    ['en', 'and so on...', 'ellipsis'],
    ['ru', 'так "нельзя"', 'ёлочки'],
    ['ru', 'и “так” тоже', 'ёлочки'],
    ['ru', 'это - не тире', 'hyphen'],
    ['ru', 'это – тоже не тире', 'тире'],
    ['ru', 'в России', 'non-breaking'],
    ['ru', '12 человек', 'non-breaking'],
  ])('%s: finds "%s"', (lang, text, rule) => expect(typographyFaults(text, lang).join()).toContain(rule));
  it.each<[Lang, string]>([
    ['en', 'Men aged 18–45, “foreign agents”, Georgia’s rule: see `it-s "code"`, {it-raec-left} and 2022-09-21.'],
    ['en', 'A frame with sandbox="allow-scripts", ISO 3166-1, GOST R 7.0.100-2018, SHA-256.'],
    [
      'ru',
      'В\u00a02022–2023\u00a0годах «уехали»\u00a0— 13\u00a0400\u00a0человек в\u00a0{event-invasion}, UTF-8 без метки.',
    ],
  ])('%s: lets "%s" be', (lang, text) => expect(typographyFaults(text, lang)).toEqual([]));
  it('returns the corrected text', () =>
    expect(spaced('и в России — 13 400 человек')).toBe('и\u00a0в\u00a0России\u00a0— 13\u00a0400\u00a0человек'));
});

describe('letterFaults(text, latin)', () => {
  const latin = new Set(['The', 'Bell']);
  it.each(['еще раз', 'ее дом', 'подсчета нет', 'три ученые', 'Tbilisi', 'читал The Insider'])('finds "%s"', (text) =>
    expect(letterFaults(text, latin)).toHaveLength(1),
  );
  it.each(['ещё раз', 'более', 'The Bell', 'столбец value_kind', '[[stock|численность]] {nyt-total-fled|bare}'])(
    'lets "%s" be',
    (text) => expect(letterFaults(text, latin)).toEqual([]),
  );
});

describe('the list of words', () => {
  const list = readTerms(
    '| thing | English | not | Russian | not |\n| --- | --- | --- | --- | --- |\n| a | figure | statistic, data point* | показатель | цифра |\n',
  );
  it.each<[Lang, string, number]>([
    ['en', 'One statistic.', 1],
    ['en', 'Data\u00a0points.', 1],
    ['en', 'Statistics are fine.', 0],
    ['ru', 'Эта цифра велика', 1],
    ['ru', 'цифрами', 0],
  ])('%s: "%s" breaks it %d times', (lang, text, count) => expect(termFaults(text, lang, list)).toHaveLength(count));
  it('says which word to use', () =>
    expect(termFaults('цифра', 'ru', list)).toEqual(['"цифра" is not used. Write: показатель.']));
  it('refuses a row that lacks a cell', () =>
    expect(() => readTerms('| a | b | c | d | e |\n| - | - | - | - | - |\n| a | b | c |\n')).toThrow(
      'a row has 5 cells',
    ));
});

describe('literalsOf(source)', () => {
  it('gives strings and templates, and neither imports, keys nor comments', () => {
    const source = [
      "import { a } from './words';",
      "// don't",
      "/* it's */ const said = { 'a-key': 'a value', b: `@{n} of @{m > 1 ? 'many' : `one @{x}`} end` };",
      'const r = text.replace(/\'\\s/g, "it\\u2019s");',
    ]
      .join('\n')
      .replaceAll('@', '$');
    expect(literalsOf(source)).toEqual(['a value', 'many', 'one {x}', '{x} of {x} end', 'it’s']);
  });
});
