import type { Lang } from '../../../data/vocabulary';

/** Addresses, code, names of files and columns, and references to records: none of these is prose. */
const NOT_PROSE =
  /`[^`]*`|\{[a-z0-9-]+(?:\|[a-z-]+)?\}|\[\[(?:chart:)?[a-z0-9-]+\||https?:\/\/\S+|\S*="[^"]*"|\?[a-z]+=\w+|\b[\w-]+[_.]\w[\w./-]*|\b\d{4}-\d\d(?:-\d\d)?\b|\b(?:ISO|RFC|GOST R) [\d.-]+/g;

/** A text with everything but its prose replaced by a word, so that the spaces around it still count. */
const proseOf = (text: string) => text.replace(NOT_PROSE, (piece) => (piece.startsWith('[[') ? '' : '0'));

type Rule = { readonly says: string; readonly broken: RegExp; readonly wayOut: string };

const BOTH: readonly Rule[] = [
  { says: 'no two spaces', broken: /\S {2,}\S/, wayOut: 'Leave one.' },
  { says: 'no space before a mark', broken: /\S[ \u00a0]+[,;:.!?](?=\s|$)/, wayOut: 'Remove it.' },
  { says: 'no hyphen for a dash', broken: /\S[ \u00a0]-[ \u00a0]/, wayOut: 'Write a dash, or another sentence.' },
  {
    says: 'a range of numbers has an en dash',
    broken: /(?<![\w.,-])\d[\d,\u00a0]*-\d[\d,\u00a0]*(?![\w-]|\.\d)/,
    wayOut: 'Write "–".',
  },
  { says: 'an ellipsis is one character', broken: /\.\.\./, wayOut: 'Write "…".' },
];

const RULES: Readonly<Record<Lang, readonly Rule[]>> = {
  en: [
    ...BOTH,
    { says: 'apostrophes are curly', broken: /'/, wayOut: 'Write "’".' },
    { says: 'quotes are double and curly', broken: /["‘]/, wayOut: 'Write “…”.' },
    {
      says: 'a range of months has an en dash',
      broken: /(?:ary|rch|ril|ay|ne|ly|ust|ber)-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
      wayOut: 'Write "–".',
    },
  ],
  ru: [
    ...BOTH,
    { says: 'кавычки — ёлочки', broken: /["'“”‘]/, wayOut: 'Write «…».' },
    { says: 'тире, не короткое', broken: /[а-яё»)][ \u00a0]–[ \u00a0]/i, wayOut: 'Write " — ".' },
  ],
};

/**
 * A Russian text with its non-breaking spaces: after a word of one letter, before a dash, inside a number and after it.
 * Other line breaks are left to the browser.
 */
export function spaced(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])([вискоуая]) (?=\S)/giu, '$1\u00a0')
    .replace(/(?<=\S) —/g, '\u00a0—')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
    .replace(/(?<=(?<![-\p{L}\d])[\d,]*\d) (?=[а-яё])/giu, '\u00a0');
}

/** Faults in a text's typography: rule and way out, a line each. */
export function typographyFaults(text: string, lang: Lang): readonly string[] {
  const prose = proseOf(text);
  const broken = RULES[lang].filter((rule) => rule.broken.test(prose));
  return [
    ...broken.map(({ says, wayOut }) => `${says}. ${wayOut}`),
    ...(lang === 'ru' && spaced(text) !== text
      ? [`a non-breaking space is missing. Write: ${JSON.stringify(spaced(text)).replaceAll('\u00a0', '\\u00a0')}`]
      : []),
  ];
}

/** Stems of words that must have ё, spelled with е. */
const WITHOUT_YO =
  /(?<!\p{L})(?:еще|ее|нее|чье|мое|свое|причем|прием\p{L}?|учет\p{L}*|подсчет\p{L}*|расчет\p{L}*|отчет\p{L}*|счет\p{L}?|учен(?:ый|ые|ых|ым|ыми|ого)|трех|четырех|объем\p{L}?|подъем\p{L}?|надежн\p{L}+|идет|дает|ведет|живет|берет|придет|найдет|пойдет|пришел|вошел|партнер\p{L}*|полет\p{L}?|черн(?:ый|ая|ое|ые)|осужден|введен|проведен|учтен|решен|объединен|возбужден|твердо|зеленый|теплый|жестк\p{L}+|дешев\p{L}*|вперед|самолет\p{L}*|ребен\p{L}+)(?!\p{L})/giu;

const LATIN = /[A-Za-z][A-Za-z’-]*/g;

/** Faults in the letters of a Russian text: е for ё, and Latin words that are not names. */
export function letterFaults(text: string, latin: ReadonlySet<string>): readonly string[] {
  const prose = proseOf(text);
  const strange = [...new Set(prose.match(LATIN) ?? [])].filter((word) => !latin.has(word.replace(/[’-]+$/, '')));
  return [
    ...[...prose.matchAll(WITHOUT_YO)].map(([word]) => `"${word}" is written with ё. Write ё.`),
    ...strange.map(
      (word) =>
        `"${word}" has Latin letters and is no name of docs/terms.md. Write it in Russian, or add the name there.`,
    ),
  ];
}
