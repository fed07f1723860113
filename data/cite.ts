import { type SourceRecord, source } from './dataset';
import { sayDate } from './say';
import { type Lang, ORIGINAL } from './vocabulary';
import { wordingOf } from './words';

export { LICENCE } from './licence';

/** A source with its number in one list. */
export type NumberedSource = { readonly n: number; readonly source: SourceRecord };

/** The sources of some records, numbered in order of first mention. */
export function cite(records: readonly { readonly source_id: string }[]): readonly NumberedSource[] {
  const ids = [...new Set(records.map((record) => record.source_id))];
  return ids.map((id, index) => ({ n: index + 1, source: source(id) }));
}

/** The day a source was published, or words for an unknown one. */
export function sayPublished(record: SourceRecord, lang: Lang): string {
  return sayDate(record.published, 'day', lang);
}

/** The author of the dataset in the original language, as files name it. */
export const AUTHORS = wordingOf(ORIGINAL).cite.author;
