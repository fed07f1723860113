import { translations } from '../translations';
import { type Lang, ORIGINAL } from '../vocabulary';
import type { Column } from './column';

/** What a column is called and what it means: all of it that is words. */
export type ColumnWords = Pick<Column, 'title' | 'about' | 'empty' | 'unit'>;

/** The words of the columns of each table, by name. */
export type TableColumns = Readonly<Record<TableKey, Readonly<Record<string, ColumnWords>>>> & {
  /** What an empty cell of a chart's table says where its column has no words for that. */
  readonly notOfThisRow: string;
};
/** `chart` has the columns that only a chart's table has; the others of such a table are the figure's own. */
export type TableKey = 'figures' | 'events' | 'sources' | 'chart';

/** A column's words in a language. Throws where a translation lacks the column. */
export function sayColumn(table: TableKey, name: string, column: Column, lang: Lang): ColumnWords {
  if (lang === ORIGINAL) return column;
  const { columns } = translations[lang];
  const words = columns[table][name] ?? (table === 'chart' ? loosened(columns, name) : undefined);
  if (!words) throw new ReferenceError(`untranslated column: ${table}.${name} in data/translations/${lang}`);
  return words;
}

const loosened = ({ figures, notOfThisRow }: TableColumns, name: string) =>
  figures[name] && { empty: notOfThisRow, ...figures[name] };

/** What a file holds, in a language. Throws where a translation lacks the sentence. */
export function sayFile(about: string, lang: Lang): string {
  if (lang === ORIGINAL) return about;
  const words = translations[lang].files[about];
  if (!words) throw new ReferenceError(`untranslated file: "${about}" in data/translations/${lang}/files.ts`);
  return words;
}
