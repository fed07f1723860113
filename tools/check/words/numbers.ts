import { DataError } from '../../../data/errors';
import { type Lang, ORIGINAL, TRANSLATIONS } from '../../../data/vocabulary';

/** How each language groups digits, writes fractions, and names large numbers. */
const WAYS: Readonly<
  Record<Lang, { readonly group: RegExp; readonly point: RegExp; readonly scales: readonly [RegExp, number][] }>
> = {
  en: {
    group: /(?<=\d),(?=\d{3})/g,
    point: /(?!)/g,
    scales: [
      [/^ million/, 1e6],
      [/^ billion/, 1e9],
      [/^ trillion/, 1e12],
    ],
  },
  ru: {
    group: /(?<=\d)\u00a0(?=\d{3}(?!\d))/g,
    point: /(?<=\d),(?=\d)/g,
    scales: [
      [/^\u00a0тысяч/, 1e3],
      [/^\u00a0(?:миллион|млн)/, 1e6],
      [/^\u00a0(?:миллиард|млрд)/, 1e9],
      [/^\u00a0триллион/, 1e12],
    ],
  },
};

/** The numbers in a text's digits, lowest first: "1.3 million" and «1,3 миллиона» are the same number. */
export function numbersIn(text: string, lang: Lang): readonly number[] {
  const { group, point, scales } = WAYS[lang];
  const plain = text.replace(group, '').replace(point, '.');
  const numbers: { value: number; end: number; start: number }[] = [];
  for (const match of plain.matchAll(/\d+(?:\.\d+)?/g)) {
    const end = match.index + match[0].length;
    const scale = scales.find(([word]) => word.test(plain.slice(end)))?.[1] ?? 1;
    const before = numbers.at(-1);
    // In «400–800 тысяч» both ends are thousands.
    if (scale > 1 && before && plain.slice(before.end, match.index) === '–') before.value *= scale;
    numbers.push({ value: Number((Number(match[0]) * scale).toPrecision(12)), start: match.index, end });
  }
  return numbers.map(({ value }) => value).toSorted((a, b) => a - b);
}

/** A record whose texts are compared, as data/translate.ts has it. */
type Translated = { readonly id: string; readonly text: Readonly<Record<Lang, Readonly<Record<string, string>>>> };

/** Texts of records whose translation has other numbers than the original, or repeats one more often. */
export function numberFaults(records: readonly Translated[]): readonly DataError[] {
  return TRANSLATIONS.flatMap((lang) =>
    records.flatMap(({ id, text }) =>
      Object.entries(text[ORIGINAL]).flatMap(([field, original]) => {
        const [first, second] = [numbersIn(original, ORIGINAL), numbersIn(text[lang][field] ?? '', lang)];
        if (first.join() === second.join()) return [];
        return new DataError({
          file: `data/words/${lang}`,
          record: `${id}, ${field}`,
          rule: `it gives the numbers ${second.join('; ') || 'none'}, and the original ${first.join('; ') || 'none'}`,
          wayOut: 'Compare both with the record.',
        });
      }),
    ),
  );
}
