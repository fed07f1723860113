import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { currentFiles } from '../../../components/answers/downloads';
import { drawables } from '../../../components/answers/drawables';
import { textOf } from '../../../data/files/published-file';
import { columnTypes, tablesOf } from './folder';
import { resultLine } from './line';
import { outputOf, pythonWith } from './programs';
import { duckdb, pandas, readr, typeFaults } from './readers';

const root = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(root, { recursive: true }));

const files = await currentFiles(drawables);
const tables = (['.csv', '.parquet'] as const).flatMap((ending) =>
  tablesOf(
    files.map(({ path }) => path),
    ending,
  ),
);
for (const { path, body } of files.filter((file) => tables.includes(file.path))) {
  mkdirSync(dirname(join(root, 'files', path)), { recursive: true });
  writeFileSync(join(root, 'files', path), body);
}
const folder = { root, paths: tables, cites: [] };

/** Values that readers which guess types take for something other than text. */
const NOT_TEXT = /^(-?\d+(\.\d+)?|\d{4}-\d\d(-\d\d)?|true|false|t|f|yes|no|na|nan|null|inf)$/i;

describe('a reader that guesses the types of a CSV', () => {
  it.each(tables.filter((path) => path.endsWith('.csv')))(
    'finds no text column in %s with only numbers, dates or booleans, and no number without a decimal point',
    (path) => {
      const file = files.find((one) => one.path === path);
      const rows: Record<string, string>[] = parse(file ? textOf(file) : '', { columns: true });
      for (const [column, type] of Object.entries(columnTypes(path))) {
        const cells = rows.flatMap((row) => row[column] || []);
        if (type === 'text' && cells.length > 0)
          expect(
            cells.every((cell) => NOT_TEXT.test(cell)),
            column,
          ).toBe(false);
        if (type === 'number')
          expect(
            cells.filter((cell) => !cell.includes('.')),
            column,
          ).toEqual([]);
      }
    },
  );
  it('finds, in DuckDB, what the descriptors say', async () => {
    for (const { result, status } of await duckdb(folder)) expect(status, result).toBe('passed');
  });
  it.skipIf(!pythonWith('pandas'))('in pandas (skipped where it is not installed), does too', () =>
    expect(pandas(folder)).toMatchObject({ status: 'passed' }),
  );
  it.skipIf(outputOf('Rscript', ['-e', 'library(readr)']) === null)(
    'finds, in readr (skipped where it is not installed), what they say',
    () => expect(readr(folder)).toMatchObject({ status: 'passed' }),
  );
});

describe('a line in the table of checkers', () => {
  it('reports a column that is read as another type, but not an empty one', () => {
    const names = { text: ['object'], date: ['object'], number: ['float64'], integer: ['int64'] };
    const read = Object.fromEntries(Object.keys(columnTypes('relations.csv')).map((name) => [name, 'object']));
    expect(typeFaults(root, 'relations.csv', read, names)).toEqual([]);
    expect(typeFaults(root, 'relations.csv', { ...read, kind: 'bool' }, names)).toEqual([
      'relations.csv, kind: bool, not text',
    ]);
    expect(typeFaults(root, 'relations.csv', {}, names).length).toBeGreaterThan(1);
  });
  it('says that a checker failed, with its first faults, or passed', () => {
    const of = { checker: 'x', version: '1', files: 'y' };
    expect(resultLine(of, ['a', 'b', 'c', 'd'], 'well')).toEqual({
      ...of,
      result: 'a; b; c; and 1 more',
      status: 'failed',
    });
    expect(resultLine(of, [], 'well')).toEqual({ ...of, result: 'well', status: 'passed' });
  });
});
