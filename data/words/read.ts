import { z } from 'zod';
import { DataError } from '../errors';
import type { OriginalDataset, OriginalFigure } from '../parse';
import type { EventFileRecord } from '../schema';
import { sentence } from '../text';
import { ORIGINAL, type Translation } from '../vocabulary';
import type { RawTranslations } from './raw';
import {
  type RecordTranslation,
  recordTranslationSchema,
  type SourceTranslation,
  sourceTranslationSchema,
} from './translation';

/** What titles of sources say in the original's language, by id. Adds a fault for each that is missing. */
export function readTitles(
  { sources }: OriginalDataset,
  raw: unknown,
  faults: DataError[],
): ReadonlyMap<string, string> {
  const file = `data/words/${ORIGINAL}/titles.json`;
  const titles = readWords(raw, file, sentence, faults);
  const foreign = sources.filter(({ title_lang }) => title_lang !== ORIGINAL);
  faults.push(...unmatched(file, foreign, titles));
  return titles;
}

/** The words of one language, by the id of what they are about. */
export type LanguageWords = {
  readonly records: ReadonlyMap<string, RecordTranslation>;
  readonly sources: ReadonlyMap<string, SourceTranslation>;
};

/** Reads and checks the words of one language. Adds a fault for each record they don't fit. */
export function readLanguage(
  { figures, events, sources }: OriginalDataset,
  lang: Translation,
  raw: RawTranslations[Translation],
  faults: DataError[],
): LanguageWords {
  const file = (table: string) => `data/words/${lang}/${table}.json`;
  const ofFigures = readWords(raw.figures, file('figures'), recordTranslationSchema, faults);
  const ofEvents = readWords(raw.events, file('events'), recordTranslationSchema, faults);
  const ofSources = readWords(raw.sources, file('sources'), sourceTranslationSchema, faults);
  faults.push(
    ...unmatched(file('figures'), figures, ofFigures),
    ...unmatched(file('events'), events, ofEvents),
    ...unmatched(file('sources'), sources, ofSources),
    ...figures.flatMap((figure) =>
      unlike(file('figures'), figure, figure.stated_as?.[ORIGINAL], ofFigures.get(figure.id)),
    ),
    ...events.flatMap((event) => unlike(file('events'), event, undefined, ofEvents.get(event.id))),
    ...sources
      .filter(({ id, title_lang }) => title_lang !== lang && ofSources.get(id)?.title === null)
      .map(
        ({ id }) =>
          new DataError({
            file: file('sources'),
            record: id,
            rule: 'the title is not translated',
            wayOut: 'Add "title".',
          }),
      ),
  );
  return { records: new Map([...ofFigures, ...ofEvents]), sources: ofSources };
}

function readWords<S extends z.ZodType>(
  raw: unknown,
  file: string,
  schema: S,
  faults: DataError[],
): ReadonlyMap<string, z.infer<S>> {
  const entries = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!entries.success) {
    const rule = 'a file of words is one JSON object from id to words';
    faults.push(new DataError({ file, record: '(whole file)', rule, wayOut: 'Put the words between { and }.' }));
    return new Map();
  }
  return new Map(
    Object.entries(entries.data).flatMap(([id, words]): [string, z.infer<S>][] => {
      const result = schema.safeParse(words);
      if (result.success) return [[id, result.data]];
      for (const { path, message } of result.error.issues) {
        const rule = path.length > 0 ? `field "${path.join('.')}": ${message}` : message;
        faults.push(
          new DataError({
            file,
            record: id,
            rule,
            wayOut: 'Compare it with its neighbours, or read data/words/translation.ts.',
          }),
        );
      }
      return [];
    }),
  );
}

function unmatched(
  file: string,
  records: readonly { readonly id: string }[],
  words: ReadonlyMap<string, unknown>,
): DataError[] {
  const ids = new Set(records.map(({ id }) => id));
  const fault = (record: string, rule: string, wayOut: string) => new DataError({ file, record, rule, wayOut });
  return [
    ...[...ids].filter((id) => !words.has(id)).map((id) => fault(id, 'the record is not translated', 'Add its words.')),
    ...[...words.keys()]
      .filter((id) => !ids.has(id))
      .map((id) => fault(id, 'there is no such record to translate', 'Take it out, or correct the id.')),
  ];
}

/** A caveat or a wording that stands in one language only. */
function unlike(
  file: string,
  { id, text }: OriginalFigure | EventFileRecord,
  statedAs: string | undefined,
  words: RecordTranslation | undefined,
): DataError[] {
  if (!words) return [];
  const pairs = [
    ['caveat', text[ORIGINAL].caveat, words.caveat],
    ['stated_as', statedAs ?? '', words.stated_as ?? ''],
  ] as const;
  return pairs
    .filter(([, first, second]) => (first === '') !== (second === ''))
    .map(
      ([field]) =>
        new DataError({
          file,
          record: id,
          rule: `"${field}" is empty in one language and not in the other`,
          wayOut: 'Say the same in both.',
        }),
    );
}
