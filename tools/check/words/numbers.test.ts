import { describe, expect, it } from 'vitest';
import { dataset } from '../../../data/dataset';
import { numberFaults, numbersIn } from './numbers';

describe('numbersIn(text, lang)', () => {
  it.each([
    ['en', 'About 1.3 million of 146.4 million, 62,304 in 2022', [1.3e6, 146.4e6, 62304, 2022]],
    ['en', '50,000–70,000 and 0.88 per 100', [50000, 70000, 0.88, 100]],
    [
      'ru',
      'Около 1,3\u00a0миллиона из 146,4\u00a0миллиона, 62\u00a0304 в\u00a02022\u00a0году',
      [1.3e6, 146.4e6, 62304, 2022],
    ],
    ['ru', '50–70\u00a0тысяч и 0,88 на 100', [50000, 70000, 0.88, 100]],
    ['ru', 'ни одного', []],
  ] as const)('%s: "%s"', (lang, text, numbers) =>
    expect(numbersIn(text, lang)).toEqual([...numbers].sort((a, b) => a - b)),
  );
});

describe('the words of records', () => {
  const records = (en: string, ru: string) => [{ id: 'x', text: { en: { statement: en }, ru: { statement: ru } } }];
  it('give the same numbers in each language, as often', () =>
    expect(numberFaults([...dataset.figures, ...dataset.events]).map(({ message }) => message)).toEqual([]));
  it('are reported where a number differs, is missing, or is repeated', () => {
    expect(numberFaults(records('22 left', 'уехали 22'))).toEqual([]);
    for (const ru of ['уехали 23', 'уехали', 'уехали 22 22'])
      expect(numberFaults(records('22 left', ru))[0]?.message, ru).toContain('"x, statement": it gives the numbers');
  });
});
