import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import initRust, { ParquetFile } from 'parquet-wasm/esm';
import { dataset } from '../../data/dataset';
import { onPath } from '../../tools/run/programs.mjs';
import { SITE } from '../surfaces';

const PARQUET = `${SITE}/download/latest/figures.parquet`;
const CSV = `${SITE}/download/latest/figures.csv`;
const ROWS = dataset.figures.length;

test('hyparquet reads the Parquet file in parts', async () => {
  const file = await asyncBufferFromUrl({ url: PARQUET });
  expect(file.byteLength).toBe((await (await fetch(PARQUET)).arrayBuffer()).byteLength);
  expect(Number((await parquetMetadataAsync(file)).num_rows)).toBe(ROWS);
  expect(await parquetReadObjects({ file, columns: ['id'] })).toHaveLength(ROWS);
});

test('Rust’s Parquet reader reads one column by range requests only', async () => {
  const { fetch: plain } = globalThis;
  const parts: (string | null)[] = [];
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    parts.push(request.headers.get('range'));
    return plain(request);
  };
  const rust = createRequire(import.meta.url).resolve('parquet-wasm/esm/parquet_wasm_bg.wasm');
  await initRust({ module_or_path: readFileSync(rust) });
  const file = await ParquetFile.fromUrl(PARQUET);
  expect(file.metadata().fileMetadata().numRows()).toBe(ROWS);
  const { numBatches } = await file.read({ columns: ['id'] });
  globalThis.fetch = plain;
  expect(numBatches).toBe(1);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part).toMatch(/^bytes=/);
});

test('DuckDB reads the Parquet file and the CSV from their addresses', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const loaded = await connection.run('INSTALL httpfs; LOAD httpfs').then(
    () => true,
    () => false,
  );
  test.skip(!loaded, 'DuckDB’s httpfs can’t be installed here');
  for (const source of [`read_parquet('${PARQUET}')`, `read_csv('${CSV}')`]) {
    const [[count] = []] = await (await connection.runAndReadAll(`SELECT count(*)::INT FROM ${source}`)).getRows();
    expect(count, source).toBe(ROWS);
  }
});

for (const [program, resume] of [
  ['curl', (file: string) => ['-fsS', '-C', '-', '-o', file, CSV]],
  ['wget', (file: string) => ['-q', '-c', '-O', file, CSV]],
] as const)
  test(`${program} resumes an interrupted download`, async () => {
    test.skip(!onPath(program), `${program} is not installed`);
    const folder = mkdtempSync(join(tmpdir(), 'resume-'));
    try {
      const whole = Buffer.from(await (await fetch(CSV)).arrayBuffer());
      const file = join(folder, 'figures.csv');
      writeFileSync(file, whole.subarray(0, 1000));
      execFileSync(program, resume(file));
      expect(readFileSync(file).equals(whole)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
