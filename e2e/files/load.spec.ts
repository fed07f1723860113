import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { autoType, csv } from 'd3';
import { loadSnippets } from '../../components/pages/load-snippets';
import { ORIGIN } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { relatedTo, SAME } from '../../data/relations';
import { SITE } from '../surfaces';
import { QUESTIONS } from './three-lines';

/** What every tool must come to: the rows, and the sum of the numbers of all single-number figures. */
const ROWS = dataset.figures.length;
const SUM = dataset.figures.reduce((sum, { measured }) => sum + (measured.kind === 'point' ? measured.at : 0), 0);

const code = (tool: string, library: string | null = null) => {
  const snippet = loadSnippets().find((one) => one.tool === tool && one.library === library);
  if (!snippet) throw new Error(`no snippet for ${tool} with ${library}`);
  return snippet.code.replaceAll(ORIGIN, SITE);
};

/** Whether a program is on this machine and runs; tests of programs that aren't are skipped and say so. */
function has(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Rows in an order of their own: a table has none. */
const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).toSorted();

test('the page shows each line as the tests run it', async ({ page }) => {
  await page.goto('/en/data#load');
  for (const { code: line } of loadSnippets())
    await expect(page.getByText(line.replaceAll(ORIGIN, SITE), { exact: true })).toBeVisible();
});

test('JavaScript with d3', async () => {
  const address = /'(http[^']+)'/.exec(code('JavaScript', 'd3'))?.[1] ?? '';
  const figures = await csv(address, autoType<{ value_point: number | null }, string>);
  expect(figures).toHaveLength(ROWS);
  expect(figures.reduce((sum, { value_point }) => sum + (value_point ?? 0), 0)).toBeCloseTo(SUM, 6);
});

test('JavaScript alone', async ({ page }) => {
  await page.goto('/en/data');
  const found = await page.evaluate(
    `(async () => { ${code('JavaScript')}; return [figures.length, figures.reduce((sum, row) => sum + (row.value_point ?? 0), 0)]; })()`,
  );
  expect(found).toEqual([ROWS, expect.closeTo(SUM, 6)]);
});

// Debian's own Python has Debian's pandas; another may come first on the path.
const python = ['python3', '/usr/bin/python3'].find((one) => has(one, '-c', 'import pandas')) ?? '';
const NO_PANDAS = 'pandas is not installed (Debian: python3-pandas)';
const hasR = has('Rscript', '--version');
const NO_R = 'R is not installed (Debian: r-base-core)';

test('Python with pandas', () => {
  test.skip(python === '', NO_PANDAS);
  const script = `${code('Python', 'pandas')}\nprint(len(figures), repr(float(figures["value_point"].sum())))`;
  const out = execFileSync(python, ['-c', script], { encoding: 'utf8' });
  const [rows, sum] = out.trim().split(' ').map(Number);
  expect(rows).toBe(ROWS);
  expect(sum).toBeCloseTo(SUM, 4);
});

test('R', () => {
  test.skip(!hasR, NO_R);
  const out = execFileSync(
    'Rscript',
    ['-e', `${code('R')}; cat(nrow(figures), format(sum(figures$value_point, na.rm = TRUE), digits = 15))`],
    { encoding: 'utf8' },
  );
  const [rows, sum] = out.trim().split(' ').map(Number);
  expect(rows).toBe(ROWS);
  expect(sum).toBeCloseTo(SUM, 2);
});

for (const { asked, pandas, r, duckdb, answer } of QUESTIONS) {
  test.describe(`in three lines: ${asked}`, () => {
    test('pandas', () => {
      test.skip(python === '', NO_PANDAS);
      const lines = `${code('Python', 'pandas')}\n${pandas}`;
      expect(lines.split('\n').length).toBeLessThanOrEqual(3);
      const out = execFileSync(python, ['-c', `${lines}\nprint(answer.to_json(orient='values'))`], {
        encoding: 'utf8',
      });
      expect(sorted(JSON.parse(out))).toEqual(sorted(answer));
    });
    test('R', () => {
      test.skip(!hasR, NO_R);
      const lines = [code('R'), ...r];
      expect(lines).toHaveLength(3);
      const script = [...lines, "write.csv(answer, row.names = FALSE, na = '')"].join('\n');
      const out = execFileSync('Rscript', ['-e', script], { encoding: 'utf8' });
      const [, ...rows]: string[][] = parse(out);
      const typed = rows.map((row) => row.map((cell) => (cell === '' ? null : Number(cell) || cell)));
      expect(sorted(typed)).toEqual(sorted(answer));
    });
    test('DuckDB', async ({ request }) => {
      const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
      const file = join(folder, 'figures.parquet');
      writeFileSync(file, await (await request.get('/download/latest/figures.parquet')).body());
      const db = await (await DuckDBInstance.create(':memory:')).connect();
      const read = await db.runAndReadAll(duckdb.join('\n').replace('figures.parquet', file));
      expect(sorted(read.getRowsJson())).toEqual(sorted(answer));
      rmSync(folder, { recursive: true });
    });
  });
}

test('no total stands twice among those since the invasion', () => {
  const totals = (QUESTIONS[0]?.answer ?? []).map(([id]) => `${id}`);
  expect(totals.length).toBeGreaterThan(3);
  for (const id of totals) {
    const twins = relatedTo(id).filter((one) => SAME.includes(one.kind) && totals.includes(one.id));
    expect(twins, id).toEqual([]);
  }
});

test('a spreadsheet: the workbook and both CSV files open, with no formula in any cell', async ({ request }) => {
  test.skip(!has('soffice', '--version'), 'LibreOffice is not installed (Debian: libreoffice-calc)');
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  for (const [file, filter] of [
    ['figures.csv', ':44,34,76,1'],
    ['figures.excel.csv', ':44,34,76,1'],
    ['wartime-exodus.xlsx', ''],
  ] as const) {
    writeFileSync(join(folder, file), await (await request.get(`/download/latest/${file}`)).body());
    const infilter = filter === '' ? [] : [`--infilter=Text - txt - csv (StarCalc)${filter}`];
    execFileSync(
      'soffice',
      ['--headless', ...infilter, '--convert-to', 'fods', '--outdir', folder, join(folder, file)],
      { stdio: 'ignore' },
    );
    const sheet = readFileSync(join(folder, file.replace(/\.\w+$/, '.fods')), 'utf8');
    expect(sheet, file).not.toContain('table:formula');
    expect(sheet, file).toContain('nyt-total-fled');
    // Headlines in Cyrillic stand in the sources.
    if (file.endsWith('.xlsx')) expect(sheet).toMatch(/[А-Яа-яЁё]{5}/);
  }
});

test('the feed is well-formed XML that names every version', async ({ request }) => {
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed).toContain('xmlns="http://www.w3.org/2005/Atom"');
  for (const version of ['1.0.0', '1.1.0']) expect(feed).toContain(`Version ${version}`);
  if (has('xmllint', '--version')) execFileSync('xmllint', ['--noout', '-'], { input: feed });
});
