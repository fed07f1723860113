import { inLanguage } from '../addresses';
import { dataset } from '../dataset';
import { type Edition, lastRelease } from '../releases/releases';
import { LANGS, ORIGINAL, TRANSLATIONS, type Translation } from '../vocabulary';
import { decimalsOf } from './column';
import { csv, excelPath, forExcel } from './csv';
import { csvwGroup, csvwPath, csvwTable } from './csvw';
import { dataPackage } from './data-package';
import { json, jsonLines } from './json';
import { jsonSchemaText } from './json-schema';
import { parquet } from './parquet';
import type { PublishedFile, ReleasedFile } from './published-file';
import { licenceNote, markdown, readMe } from './read-me';
import { sdmxCodelists, sdmxCsv } from './sdmx';
import { TABLES, type Table, tablesIn } from './tables';
import { declarations } from './typescript';
import { workbook } from './workbook';
import { zip } from './zip';

type TableWithCsv = Table & { readonly csv: ReleasedFile & { readonly body: string } };

/** The dataset's own files: those that hold or describe all of it, then each table in every format. */
export async function datasetFiles(edition: Edition): Promise<readonly PublishedFile[]> {
  const tables = TABLES.map((table) => {
    const body = csv(Object.keys(table.columns), table.rows, decimalsOf(table.columns));
    return { ...table, csv: { path: `${table.name}.csv`, body } };
  });
  return [
    ...(await wholeFiles(tables, edition)),
    ...tables.flatMap((table) => tableFiles(table, edition)),
    ...TRANSLATIONS.flatMap((lang) => translatedFiles(lang, edition)),
    ...sdmxFiles(),
  ];
}

function tableFiles(table: TableWithCsv, edition: Edition): PublishedFile[] {
  const { name, about } = table;
  const { path, body: text } = table.csv;
  const file = (path: string, body: string | Uint8Array, form: string) => ({ path, body, about: form, group: name });
  return [
    file(path, text, `${about}, as a plain table. UTF-8 without a byte order mark.`),
    file(
      excelPath(path),
      forExcel(Object.keys(table.columns), table.rows, table.lang, decimalsOf(table.columns)),
      'The same table for Excel: with a byte order mark.',
    ),
    file(
      csvwPath(path),
      csvwTable({ ...table, table: name, url: path }, edition),
      'CSV on the Web: the types of the CSV’s columns.',
    ),
    file(`${name}.json`, json(table, edition), `${about}, with what the columns mean, in one JSON document.`),
    file(`${name}.jsonl`, jsonLines(table), 'JSON Lines: one row a line.'),
    file(`${name}.parquet`, parquet(table, edition), 'Parquet: typed columns, for DuckDB, pandas, R and the like.'),
    file(`${name}.schema.json`, jsonSchemaText(table, edition), 'JSON Schema of the JSON file and of one line.'),
  ];
}

/** The figures for programs that read the formats of statistical offices. */
function sdmxFiles(): PublishedFile[] {
  return [
    {
      ...sdmxCsv(dataset.figures),
      about: 'SDMX-CSV 2.0: every figure that has a number, with its low and high ends.',
      group: 'figures',
    },
    {
      ...sdmxCodelists(dataset.figures),
      about: 'What the codes of the SDMX-CSV mean.',
      group: 'figures',
    },
  ];
}

/** The tables in another language: the same columns, codes, numbers and dates. */
function translatedFiles(lang: Translation, edition: Edition): PublishedFile[] {
  return tablesIn(lang).flatMap((table) => {
    const { name } = table;
    const path = `${inLanguage(name, lang)}.csv`;
    const text = csv(Object.keys(table.columns), table.rows, decimalsOf(table.columns));
    const file = (path: string, body: string, about: string) => ({ path, body, about, group: name, lang });
    return [
      file(path, text, `The words in another language (${lang}); codes, numbers and dates are the same.`),
      file(
        excelPath(path),
        forExcel(Object.keys(table.columns), table.rows, lang, decimalsOf(table.columns)),
        `The same for Excel (${lang}).`,
      ),
      file(
        csvwPath(path),
        csvwTable({ ...table, table: name, url: path }, edition),
        `CSV on the Web, for this file (${lang}).`,
      ),
      file(`${inLanguage(name, lang)}.json`, json(table, edition), `The same as JSON (${lang}).`),
    ];
  });
}

/** Files that hold or describe all tables. */
async function wholeFiles(tables: readonly TableWithCsv[], edition: Edition): Promise<PublishedFile[]> {
  const descriptor = { path: 'datapackage.json', body: dataPackage(tables, edition) };
  const notes = [
    { path: 'README.md', body: markdown(readMe(tables, edition, ORIGINAL)) },
    { path: 'LICENSE', body: licenceNote(edition) },
  ];
  const file = (path: string, body: string | Uint8Array, about: string) =>
    ({ path, body, about, group: 'whole' }) as const;
  return [
    file(
      'wartime-exodus.zip',
      zip([...tables.map((table) => table.csv), descriptor, ...notes], edition.released ?? lastRelease.released),
      'The tables as CSV, their Data Package, a read me and the licence.',
    ),
    ...(await Promise.all(
      LANGS.map(async (lang) =>
        file(
          `${inLanguage('wartime-exodus', lang)}.xlsx`,
          await workbook(tablesIn(lang), edition, lang),
          lang === ORIGINAL
            ? 'A workbook: read me, figures, dictionary, codes, sources, events, relations, each source with its link. Numbers and days are typed.'
            : `The same workbook with titles, values and units in another language (${lang}).`,
        ),
      ),
    )),
    file(
      descriptor.path,
      descriptor.body,
      'Data Package 2.0: columns, types, units, keys, sizes and hashes of the CSV files. Version 1 readers take it too.',
    ),
    file(
      'csv-metadata.json',
      csvwGroup(
        tables.map((table) => ({ ...table, table: table.name, url: table.csv.path })),
        edition,
      ),
      'CSV on the Web: the CSV files of the tables and the keys between them.',
    ),
    file('wartime-exodus.d.ts', await declarations(edition), 'TypeScript types of the JSON files.'),
  ];
}
