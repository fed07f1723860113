import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Lang } from '../../../data/vocabulary';
import { literalsOf } from './literals';

/** A text that a reader may see: where it stands, and in which language it is. */
export type Text = { readonly file: string; readonly record: string; readonly lang: Lang; readonly text: string };

/** Folders and files of words, by language. Those of published files' descriptions are data/files' own. */
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

/** What the columns and files of the dataset are called is held where they are made. */
const OF_FILES = /(?:columns|files)\.ts$/;
/** Of charts, each with its text in a file of its own, the other files are the machinery. */
const isWords = (path: string) =>
  (path.startsWith('components/charts/') && !path.includes('/ru/') ? /(?<!test)\.tsx$/ : /(?<!test)\.ts$/).test(path) &&
  !OF_FILES.test(path);

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

/** A code, a path or a colour rather than words: nothing a reader reads as a sentence or a label. */
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

/** The texts of records in the original, and those of them that are in Russian already: titles of Russian sources. */
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

/** Texts that stand as JSON in one language. A publisher is a name, and is not looked at. */
function translated(): readonly Text[] {
  const files = [
    ['en', 'data/words/en/titles.json'],
    ...['figures', 'events', 'sources', 'corrections'].map((name) => ['ru', `data/words/ru/${name}.json`] as const),
  ] as const;
  return files.flatMap(([lang, file]) =>
    Object.entries(words.parse(read(file))).flatMap(([id, said]) => textsIn(said, file, id, lang)),
  );
}

function textsIn(said: unknown, file: string, record: string, lang: Lang): readonly Text[] {
  if (typeof said === 'string') return said === '' ? [] : [{ file, record, lang, text: said }];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said)
    .filter(([name]) => name !== 'publisher')
    .flatMap(([name, one]) => textsIn(one, file, `${record}, ${name}`, lang));
}

/** Everything the site says, text by text. */
export function allTexts(): readonly Text[] {
  return [...typed('en'), ...typed('ru'), ...recorded(), ...translated()];
}
