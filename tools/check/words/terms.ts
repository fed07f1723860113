import { readFileSync } from 'node:fs';
import { DataError } from '../../../data/errors';
import type { Lang } from '../../../data/vocabulary';

/** The list of words, for people and for this check. */
export const TERMS_FILE = 'docs/terms.md';

/** Banned words with their replacements, and words that keep Latin letters. */
export type Terms = {
  readonly banned: Readonly<
    Record<Lang, readonly { readonly is: RegExp; readonly word: string; readonly use: string }[]>
  >;
  readonly latin: ReadonlySet<string>;
};

const CELLS = 5;

/** Reads the list. Throws on a row with another number of cells, as its columns would be misread. */
export function readTerms(markdown: string): Terms {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    )
    .slice(2);
  for (const row of rows)
    if (row.length !== CELLS)
      throw new DataError({
        file: TERMS_FILE,
        record: row[0] ?? '',
        rule: `a row has ${CELLS} cells`,
        wayOut: 'Write thing, English, not, Russian, not.',
      });
  const banned = (use: number, not: number) =>
    rows.flatMap((row) =>
      (row[not] ?? '')
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean)
        .map((word) => ({ is: patternOf(word), word, use: row[use] ?? '' })),
    );
  const latin = markdown
    .split(/^## /m)
    .filter((section) => /keep Latin letters/.test(section))
    .flatMap((section) => section.split('\n').slice(1).join(' ').split(/\s+/));
  return { banned: { en: banned(1, 2), ru: banned(3, 4) }, latin: new Set(latin) };
}

/** A pattern for whole words, ignoring case and kind of space; a star is any ending, or any word. */
function patternOf(word: string): RegExp {
  const body = word
    .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}’]*')
    .replaceAll(' ', '[ \\u00a0]');
  return new RegExp(`(?<![\\p{L}])${body}(?![\\p{L}])`, 'iu');
}

export const terms = (): Terms => readTerms(readFileSync(TERMS_FILE, 'utf8'));

/** Words of a text that the list bans, a line each with the replacement. */
export function termFaults(text: string, lang: Lang, { banned }: Terms): readonly string[] {
  return banned[lang]
    .filter(({ is }) => is.test(text))
    .map(({ word, use }) => `"${word}" is not used${use ? `. Write: ${use}.` : '. Write another word.'}`);
}
