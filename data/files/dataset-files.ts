import { csv, excelPath, forExcel } from './csv';
import { json, jsonLines } from './json';
import { jsonSchemaText } from './json-schema';
import type { PublishedFile } from './published-file';
import { TABLES, type Table } from './tables';
import { declarations } from './typescript';

let made: Promise<readonly PublishedFile[]> | undefined;

/** The dataset's own files: those that hold or describe all of it, then each table in every form. Made once. */
export function datasetFiles(): Promise<readonly PublishedFile[]> {
  made ??= makeFiles();
  return made;
}

async function makeFiles(): Promise<readonly PublishedFile[]> {
  const tables = TABLES.flatMap(tableFiles);
  return [...(await wholeFiles()), ...tables];
}

function tableFiles(table: Table): PublishedFile[] {
  const { name, about } = table;
  const text = csv(Object.keys(table.columns), table.rows);
  const file = (path: string, body: string | Uint8Array, form: string) => ({ path, body, about: form, group: name });
  return [
    file(`${name}.csv`, text, `${about}, as a plain table. UTF-8 without a byte order mark.`),
    file(excelPath(`${name}.csv`), forExcel(text), 'The same table for Excel: with a byte order mark.'),
    file(`${name}.json`, json(table), `${about}, with what the columns mean, in one JSON document.`),
    file(`${name}.jsonl`, jsonLines(table), 'JSON Lines: one row a line.'),
    file(`${name}.schema.json`, jsonSchemaText(table), 'JSON Schema of the JSON file and of one line.'),
  ];
}

async function wholeFiles(): Promise<PublishedFile[]> {
  return [
    {
      path: 'wartime-exodus.d.ts',
      body: await declarations(),
      about: 'TypeScript types of the JSON files.',
      group: 'whole',
    },
  ];
}
