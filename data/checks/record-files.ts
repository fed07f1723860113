import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../errors';
import type { RawDataset } from '../parse';
import { ORIGINAL, TOPICS, TRANSLATIONS } from '../vocabulary';
import type { RawTranslations } from '../words/raw';
import { jsonTextFault } from './json-text';
import { recordAt } from './record-at';

/** The record files of one folder, unparsed. */
export type RecordFiles = {
  readonly raw: RawDataset;
  readonly translations: RawTranslations;
  readonly corrections: unknown;
  readonly relations: unknown;
};

const TABLES = ['figures', 'events', 'sources'] as const;
const figureFile = (topic: string) => `figures/${topic}.json`;
const titleFile = `words/${ORIGINAL}/titles.json`;

/** All record files, by path in data/. */
const FILES = [
  'corrections.json',
  'events.json',
  'relations.json',
  'sources.json',
  titleFile,
  ...TOPICS.map(figureFile),
  ...TRANSLATIONS.flatMap((lang) => TABLES.map((table) => `words/${lang}/${table}.json`)),
];

/**
 * Faults of the files themselves: missing, damaged, or read by nothing. Checked first, because no record in such a file
 * can be trusted, and loading it would fail with a bundler's message.
 */
export function checkRecordFiles(folder: string): DataError[] {
  return [...FILES.flatMap((file) => fileFault(folder, file)), ...strayFiles(folder)];
}

function fileFault(folder: string, file: string): DataError[] {
  const path = join(folder, file);
  if (!existsSync(path))
    return [
      whole(
        file,
        'the file is missing',
        'Restore it: git checkout, then the file. If it is meant to be empty: write [].',
      ),
    ];
  const bytes = readFileSync(path);
  const fault = jsonTextFault(bytes);
  if (!fault) return [];
  const text = bytes.toString('utf8');
  const line = `line ${text.slice(0, fault.at).split('\n').length}`;
  const { record, isInside } = recordAt(text, fault.at);
  return [
    new DataError({
      file: `data/${file}`,
      record: record ?? line,
      rule: record ? `${fault.rule} (${line}, ${isInside ? 'in' : 'after'} this record)` : fault.rule,
      wayOut: fault.wayOut,
    }),
  ];
}

/** Nothing would ever show the records of a file that nothing reads. */
function strayFiles(folder: string): DataError[] {
  const known = new Set(TOPICS.map(figureFile));
  return readdirSync(join(folder, 'figures'))
    .map((name) => `figures/${name}`)
    .filter((file) => !known.has(file))
    .map((file) => whole(file, 'no topic has this name', 'Rename it, or add the topic to data/vocabulary.ts.'));
}

const whole = (file: string, rule: string, wayOut: string) =>
  new DataError({ file: `data/${file}`, record: '(whole file)', rule, wayOut });

/** Reads the files of a folder in which checkRecordFiles found no fault. */
export function readRecordFiles(folder: string): RecordFiles {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    raw: {
      figures: Object.fromEntries(TOPICS.map((topic) => [topic, read(figureFile(topic))])) as RawDataset['figures'],
      events: read('events.json'),
      sources: read('sources.json'),
    },
    translations: {
      ...(Object.fromEntries(
        TRANSLATIONS.map((lang) => [
          lang,
          Object.fromEntries(TABLES.map((table) => [table, read(`words/${lang}/${table}.json`)])),
        ]),
      ) as Omit<RawTranslations, 'titles'>),
      titles: read(titleFile),
    },
    corrections: read('corrections.json'),
    relations: read('relations.json'),
  };
}
