import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParse, sum } from 'd3';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { EDITION } from '../edition';
import { keysOf } from './column';
import { csv } from './csv';
import { parquet } from './parquet';
import { TABLES } from './tables';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const db = await (await DuckDBInstance.create(':memory:')).connect();
const ask = async (sql: string) => (await db.runAndReadAll(sql)).getRowsJS();

describe.each(TABLES)('$name as Parquet', (table) => {
  const bytes = parquet(table, EDITION);
  const text = csv(Object.keys(table.columns), table.rows);
  const file = join(folder, `${table.name}.parquet`);
  const csvFile = join(folder, `${table.name}.csv`);
  writeFileSync(file, bytes);
  writeFileSync(csvFile, text);

  it('gives back every cell, days as days', async () => {
    const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    const read = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, day(cell)])));
    expect(read).toEqual(table.rows);
  });
  it('has the types DuckDB needs to count without a cast', async () => {
    const types = { text: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER', date: 'DATE' };
    const described = await ask(`DESCRIBE SELECT * FROM '${file}'`);
    expect(described.map(([name, type]) => [name, type])).toEqual(
      Object.entries(table.columns).map(([name, { type }]) => [name, types[type]]),
    );
  });
  it('has as many rows in DuckDB as its CSV has in DuckDB and in d3', async () => {
    const rows = BigInt(csvParse(text).length);
    const key = `(${keysOf(table.columns).join(', ')})`;
    expect(await ask(`SELECT count(*), count(DISTINCT ${key}) FROM '${file}'`)).toEqual([[rows, rows]]);
    expect(await ask(`SELECT count(*), count(DISTINCT ${key}) FROM '${csvFile}'`)).toEqual([[rows, rows]]);
  });
});

describe('the numbers of figures', () => {
  it('add up to the same in DuckDB over Parquet, DuckDB over CSV, and d3 over CSV', async () => {
    const text = csvParse(csv(Object.keys(TABLES[0]?.columns ?? {}), TABLES[0]?.rows ?? []));
    for (const column of ['value_point', 'value_low', 'value_high', 'pages_seen']) {
      const expected = sum(text, (row) => (row[column] === '' ? undefined : Number(row[column])));
      expect(expected).not.toBe(0);
      for (const ending of ['parquet', 'csv']) {
        const [[total] = []] = await ask(`SELECT fsum(${column}::DOUBLE) FROM '${join(folder, `figures.${ending}`)}'`);
        expect(total, `${column}, ${ending}`).toBeCloseTo(expected, 6);
      }
    }
  });
});
