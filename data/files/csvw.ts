import { AUTHORS, LICENCE } from '../cite';
import type { Edition } from '../releases/releases';
import { sayColumn } from '../say-texts';
import { LANGS, type Lang, ORIGINAL } from '../vocabulary';
import { type Column, keysOf, referencesOf, type TableKey } from './column';
import { pretty } from './json';

const CONTEXT = 'http://www.w3.org/ns/csvw';

/** A CSV file to describe. `url` is relative to the metadata, so that it still works in a copied folder. */
export type DescribedCsv = {
  readonly url: string;
  readonly about: string;
  /** The language of its words. */
  readonly lang: Lang;
  /** The table whose columns they are, to find their words in other languages. */
  readonly table: TableKey;
  readonly columns: Readonly<Record<string, Column>>;
};

/** Where CSV on the Web readers look for a description first: beside the CSV. */
export function csvwPath(csvPath: string): string {
  return `${csvPath}-metadata.json`;
}

/** The CSVW metadata of one CSV, without foreign keys: those may refer only to tables in the same document. */
export function csvwTable(csv: DescribedCsv, edition: Edition): string {
  return pretty({ '@context': [CONTEXT, { '@language': csv.lang }], ...credit(edition), ...table(csv, false) });
}

/** The CSVW metadata of all tables of a folder, with the keys between them. */
export function csvwGroup(csvs: readonly DescribedCsv[], edition: Edition): string {
  const tables = csvs.map((csv) => table(csv, true));
  return pretty({ '@context': [CONTEXT, { '@language': ORIGINAL }], 'dc:title': AUTHORS, ...credit(edition), tables });
}

function credit({ version, released }: Edition) {
  return {
    'dc:license': { '@id': LICENCE.url },
    ...(released && { 'dc:issued': { '@value': released, '@type': 'xsd:date' } }),
    'schema:version': version,
  };
}

function table({ url, about, lang, table, columns }: DescribedCsv, withKeys: boolean) {
  const keys = keysOf(columns);
  const foreignKeys = referencesOf(columns).map(({ column, refersTo }) => ({
    columnReference: column,
    reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
  }));
  return {
    url,
    'dc:title': about,
    'dc:language': lang,
    tableSchema: {
      ...(keys.length > 0 && { aboutUrl: `#${keys.map((key) => `{${key}}`).join('.')}`, primaryKey: keys }),
      ...(withKeys && foreignKeys.length > 0 && { foreignKeys }),
      columns: Object.entries(columns).map(([name, column]) => ({
        name,
        titles: name,
        'dc:title': inEvery((one) => sayColumn(table, name, column, one).title),
        'dc:description': inEvery((one) => sayColumn(table, name, column, one).about),
        datatype: DATATYPES[column.type],
        required: column.empty === undefined,
        ...codeList(column),
      })),
    },
  };
}

/** What the codes of a column mean, in RDF Data Cube and SKOS: CSV on the Web has no terms for that. */
function codeList({ oneOf }: Column) {
  if (!oneOf) return {};
  const concepts = Object.entries(oneOf(ORIGINAL)).map(([code, label]) => ({
    '@type': 'skos:Concept',
    'skos:notation': code,
    ...(label && { 'skos:definition': inEvery((lang) => oneOf(lang)[code] ?? '') }),
  }));
  return { 'qb:codeList': { '@type': 'skos:ConceptScheme', 'skos:hasTopConcept': concepts } };
}

/** A text in every language, as JSON-LD has it. Column names are codes, the same in all. */
const inEvery = (say: (lang: Lang) => string) => LANGS.map((lang) => ({ '@value': say(lang), '@language': lang }));

const DATATYPES = { text: 'string', number: 'decimal', integer: 'integer', date: 'date' } as const satisfies Record<
  Column['type'],
  string
>;
