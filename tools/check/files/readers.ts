/**
 * Programs that load tables: whether each reads every file with its default settings and finds the types of the
 * descriptors.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Column } from '../../../data/files/column';
import { columnTypes, type Folder, tablesOf } from './folder';
import { type Line, notRun, resultLine } from './line';
import { outputOf, packageVersion, pythonWith, versionIn } from './programs';

type Type = Column['type'];

/** The type that a program gives each column of a table, by the program's name for it. */
type Read = Readonly<Record<string, string>>;

/** A program's names for the types of descriptors. Dates stay text in a program that recognises none in a CSV. */
type Names = Readonly<Record<Type, readonly string[]>>;

/** Columns that a program reads as another type than the descriptor's. An empty column of a CSV gives no clue. */
export function typeFaults(root: string, path: string, read: Read, names: Names): readonly string[] {
  const rows: Record<string, string>[] | null = path.endsWith('.csv')
    ? parse(readFileSync(join(root, 'files', path)), { columns: true })
    : null;
  return Object.entries(columnTypes(path)).flatMap(([column, type]) => {
    if (rows?.every((row) => row[column] === '')) return [];
    const got = read[column];
    return got !== undefined && names[type].includes(got) ? [] : [`${path}, ${column}: ${got}, not ${type}`];
  });
}

const all = z.record(z.string(), z.record(z.string(), z.string()));

const faultsIn = (root: string, reads: z.infer<typeof all>, paths: readonly string[], names: Names) =>
  paths.flatMap((path) => typeFaults(root, path, reads[path] ?? {}, names));

const PANDAS = `
import json, sys, pandas
folder, *paths = json.load(sys.stdin)
tables = {path: pandas.read_csv(f'{folder}/{path}') for path in paths}
tables['figures.csv'].melt(id_vars=['id'])
print(json.dumps({path: {name: str(dtype) for name, dtype in table.dtypes.items()} for path, table in tables.items()}))
`;
const TEXT = ['object', 'str'];

export function pandas({ root, paths }: Folder): Line {
  const csvs = tablesOf(paths, '.csv');
  const files = `${csvs.length} CSV files, and melt()`;
  const found = pythonWith('pandas');
  if (!found) return notRun('pandas', files, 'it is not installed (Debian: python3-pandas)');
  const out = outputOf(found.python, ['-c', PANDAS], JSON.stringify([join(root, 'files'), ...csvs]));
  const names: Names = { text: TEXT, date: TEXT, number: ['float64'], integer: ['int64', 'float64'] };
  const faults = out === null ? ['it ended with an error'] : faultsIn(root, all.parse(JSON.parse(out)), csvs, names);
  return resultLine({ checker: 'pandas', version: found.version, files }, faults, 'every column has its type');
}

const READR = `
suppressMessages(library(readr))
given <- commandArgs(TRUE)
for (path in given[-1]) {
  table <- read_csv(file.path(given[1], path), show_col_types = FALSE, progress = FALSE)
  if (nrow(problems(table)) > 0) cat(path, 'problems', nrow(problems(table)), sep = '\\t', fill = TRUE)
  for (name in names(table)) cat(path, '\\t', name, '\\t', class(table[[name]])[1], '\\n', sep = '')
}
`;

export function readr({ root, paths }: Folder): Line {
  const csvs = tablesOf(paths, '.csv');
  const files = `${csvs.length} CSV files`;
  const version = versionIn(outputOf('Rscript', ['-e', 'cat(format(packageVersion("readr")))']));
  if (version === null) return notRun('readr', files, 'it is not installed (Debian: r-cran-readr)');
  const out = outputOf('Rscript', ['-e', READR, join(root, 'files'), ...csvs]);
  const names: Names = { text: ['character'], date: ['Date'], number: ['numeric'], integer: ['numeric'] };
  const reads: Record<string, Record<string, string>> = {};
  for (const line of out?.trim().split('\n') ?? []) {
    const [path = '', name = '', type = ''] = line.split('\t');
    reads[path] = { ...reads[path], [name]: type };
  }
  const faults = out === null ? ['it ended with an error'] : faultsIn(root, reads, csvs, names);
  return resultLine({ checker: 'readr', version, files }, faults, 'every column has its type');
}

type PolarsTable = {
  readonly columns: readonly string[];
  getColumn(name: string): { readonly dtype: { readonly variant: string } };
};
type Polars = { readCSV(path: string): PolarsTable; readParquet(path: string): PolarsTable };

/** `tools` is the folder of packages that were fetched for this run, null where they could not be had. */
export function polars({ root, paths }: Folder, tools: string | null): readonly Line[] {
  return (['.csv', '.parquet'] as const).map((ending) => {
    const own = tablesOf(paths, ending);
    const files = `${own.length} ${ending === '.csv' ? 'CSV' : 'Parquet'} files`;
    if (tools === null) return notRun('Polars', files, 'the npm registry did not give nodejs-polars');
    const library: Polars = createRequire(join(tools, 'x.js'))('nodejs-polars');
    const date = ending === '.csv' ? ['String', 'Date'] : ['Date'];
    const names: Names = { text: ['String'], date, number: ['Float64'], integer: ['Int64', 'Int32'] };
    const faults = own.flatMap((path) => {
      try {
        const file = join(root, 'files', path);
        const table = ending === '.csv' ? library.readCSV(file) : library.readParquet(file);
        const read = table.columns.map((name) => [name, table.getColumn(name).dtype.variant]);
        return typeFaults(root, path, Object.fromEntries(read), names);
      } catch (error) {
        return [`${path}: ${String(error).split('\n', 1)[0]}`];
      }
    });
    const version = packageVersion('nodejs-polars', tools);
    return resultLine({ checker: 'Polars (nodejs-polars)', version, files }, faults, 'every column has its type');
  });
}

export async function duckdb({ root, paths }: Folder): Promise<readonly Line[]> {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const names: Names = { text: ['VARCHAR'], date: ['DATE'], number: ['DOUBLE'], integer: ['BIGINT', 'INTEGER'] };
  const lines: Line[] = [];
  for (const ending of ['.csv', '.parquet'] as const) {
    const own = tablesOf(paths, ending);
    const faults: string[] = [];
    for (const path of own) {
      const described = await db.runAndReadAll(`DESCRIBE SELECT * FROM '${join(root, 'files', path)}'`);
      const read = Object.fromEntries(described.getRows().map(([name, type]) => [String(name), String(type)]));
      faults.push(...typeFaults(root, path, read, names));
    }
    const files = `${own.length} ${ending === '.csv' ? 'CSV' : 'Parquet'} files`;
    const version = packageVersion('@duckdb/node-api');
    lines.push(resultLine({ checker: 'DuckDB', version, files }, faults, 'every column has its type'));
  }
  return lines;
}
