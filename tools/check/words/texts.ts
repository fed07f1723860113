import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Lang } from '../../../data/vocabulary';
import { literalsOf } from './literals';

/** A text that a reader may see: its file and record, and its language. */
export type Text = { readonly file: string; readonly record: string; readonly lang: Lang; readonly text: string };

/** Folders and files of words, by language. */
const TYPED: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'components/words/en',
    'components/explore/words/en',
    'components/countries/words/en.ts',
    'components/story/chapters',
    'components/charts',
    'data/words/en/sayings.ts',
    'data/glossary.ts',
    'data/conflicts.ts',
    'data/not-drawn.ts',
    'data/left-out.ts',
    'data/withdrawn.ts',
    'data/measure.ts',
    ...['figure', 'event', 'source', 'relation', 'chart', 'not-drawn'].map((of) => `data/files/${of}-columns.ts`),
    ...['dataset-files', 'chart-files', 'read-me', 'workbook-parts'].map((of) => `data/files/${of}.ts`),
  ],
  ru: [
    'components/words/ru',
    'components/explore/words/ru',
    'components/countries/words/ru.ts',
    'components/story/ru',
    'components/charts/ru',
    'data/words/ru',
  ],
};

/** A chart has its text in its own file; the other files of the folder are code. */
const isWords = (path: string) =>
  (path.startsWith('components/charts/') && !path.includes('/ru/') ? /(?<!test)\.tsx$/ : /(?<!test)\.ts$/).test(path);

function typed(lang: Lang): readonly Text[] {
  const files = TYPED[lang].flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path)
          .map((name) => `${path}/${name}`)
          .filter(isWords),
  );
  return files.flatMap((file) =>
    literalsOf(readFileSync(file, 'utf8'))
      .filter((text) => /\p{L}/u.test(text) && !isCode(text))
      .map((text) => ({ file, record: '', lang, text })),
  );
}

/** A code, a path or a colour: nothing that is read as a sentence or a label. */
const isCode = (text: string) => /^[a-z0-9@#][\w/.$@#{}|:*-]*$/i.test(text) && !/[а-яё]/i.test(text);

const words = z.record(z.string(), z.unknown());
const figure = z.looseObject({ id: z.string(), text: z.looseObject({ en: words }) });
const source = z.looseObject({
  id: z.string(),
  title: z.string(),
  title_kind: z.string(),
  title_lang: z.string(),
  note: z.looseObject({ en: z.string() }),
});

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The original texts of records, and those that are Russian in the original: titles of Russian sources. */
function recorded(): readonly Text[] {
  const files = [...readdirSync('data/figures').map((name) => `data/figures/${name}`), 'data/events.json'];
  const records = files.flatMap((file) =>
    z
      .array(figure)
      .parse(read(file))
      .flatMap(({ id, text }) => textsIn(text.en, file, id, 'en')),
  );
  const file = 'data/sources.json';
  const sources = z.array(source).parse(read(file));
  return [
    ...records,
    ...sources.flatMap(({ id, title, title_kind, title_lang, note }): Text[] => [
      ...(note.en ? [{ file, record: id, lang: 'en' as const, text: note.en }] : []),
      ...(title_kind === 'described' ? [{ file, record: id, lang: 'en' as const, text: title }] : []),
      ...(title_lang === 'ru' ? [{ file, record: id, lang: 'ru' as const, text: title }] : []),
    ]),
  ];
}

/** Texts in JSON files of one language, without publishers, which are names. */
function translated(): readonly Text[] {
  const files = [
    ['en', 'data/words/en/titles.json'],
    ...['figures', 'events', 'sources', 'corrections'].map((name) => ['ru', `data/words/ru/${name}.json`] as const),
  ] as const;
  return files.flatMap(([lang, file]) =>
    Object.entries(words.parse(read(file))).flatMap(([id, value]) => textsIn(value, file, id, lang)),
  );
}

function textsIn(value: unknown, file: string, record: string, lang: Lang): readonly Text[] {
  if (typeof value === 'string') return value === '' ? [] : [{ file, record, lang, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => name !== 'publisher')
    .flatMap(([name, one]) => textsIn(one, file, `${record}, ${name}`, lang));
}

/** Every text the site shows or publishes, in both languages. */
export function allTexts(): readonly Text[] {
  return [...typed('en'), ...typed('ru'), ...recorded(), ...translated()];
}
