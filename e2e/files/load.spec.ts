import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { loadSnippets } from '../../components/pages/load-snippets';
import { ORIGIN } from '../../data/addresses';
import { dataset } from '../../data/dataset';
import { relatedTo, SAME } from '../../data/relations';
import { LANGS } from '../../data/vocabulary';
import { ROOT } from '../../tools/run/run.mjs';
import { SITE } from '../surfaces';
import { QUESTIONS } from './three-lines';

/** The result expected from every tool: the number of rows, and the sum of `value_point`. */
const ROWS = dataset.figures.length;
const SUM = dataset.figures.reduce((sum, { measured }) => sum + (measured.kind === 'point' ? measured.at : 0), 0);

const code = (tool: string, library: string | null = null) => {
  const snippet = loadSnippets().find((one) => one.tool === tool && one.library === library);
  if (!snippet) throw new Error(`no snippet for ${tool} with ${library}`);
  return snippet.code.replaceAll(ORIGIN, SITE);
};

/** Whether a program runs on this machine; tests of one that doesn't are skipped with a reason. */
function has(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Rows in a canonical order, as tables have none. */
const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).toSorted();

for (const lang of LANGS)
  test(`the page in ${lang} shows exactly the snippets that the tests below run`, async ({ page }) => {
    await page.goto(`/${lang}/data#load`);
    const shown = await page.locator('.load code').allTextContents();
    expect(shown.toSorted()).toEqual(
      loadSnippets()
        .map(({ tool, library }) => code(tool, library))
        .toSorted(),
    );
  });

test('JavaScript with d3', () => {
  const script = `${code('JavaScript', 'd3')}
console.log(figures.length + ' ' + figures.reduce((sum, { value_point }) => sum + (value_point ?? 0), 0));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [rows, sum] = out.trim().split(' ').map(Number);
  expect(rows).toBe(ROWS);
  expect(sum).toBeCloseTo(SUM, 6);
});

test('DuckDB', async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const loaded = await db.run('INSTALL httpfs; LOAD httpfs').then(
    () => true,
    () => false,
  );
  test.skip(!loaded, 'DuckDB’s httpfs can’t be installed here; the tests below read the same file from disk');
  expect((await db.runAndReadAll(code('DuckDB'))).getRows()).toHaveLength(ROWS);
});

test('Shell', async ({ request }) => {
  test.skip(!has('curl', '--version'), 'curl is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'shell-'));
  execFileSync('sh', ['-c', code('Shell')], { cwd: folder, stdio: 'ignore' });
  const sent = await (await request.get('/download/latest/figures.csv')).body();
  expect(readFileSync(join(folder, 'figures.csv')).equals(sent)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('JavaScript without a library', async ({ page }) => {
  await page.goto('/en/data');
  const found = await page.evaluate(
    `(async () => { ${code('JavaScript')}; return [figures.length, figures.reduce((sum, row) => sum + (row.value_point ?? 0), 0)]; })()`,
  );
  expect(found).toEqual([ROWS, expect.closeTo(SUM, 6)]);
});

// Only Debian's own Python has Debian's pandas, and another may come first in PATH.
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

for (const { question, pandas, r, duckdb, answer } of QUESTIONS) {
  test.describe(`in three lines: ${question}`, () => {
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

test('the totals since the invasion have no duplicates', () => {
  const totals = (QUESTIONS[0]?.answer ?? []).map(([id]) => `${id}`);
  expect(totals.length).toBeGreaterThan(3);
  for (const id of totals) {
    const twins = relatedTo(id).filter((one) => SAME.includes(one.kind) && totals.includes(one.id));
    expect(twins, id).toEqual([]);
  }
});

test('a spreadsheet opens both workbooks and both CSV files, with no formula in any cell', async ({ request }) => {
  test.skip(!has('soffice', '--version'), 'LibreOffice is not installed (Debian: libreoffice-calc)');
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  for (const [file, filter] of [
    ['figures.csv', ':44,34,76,1'],
    ['figures.excel.csv', ':44,34,76,1'],
    ['wartime-exodus.xlsx', ''],
    ['wartime-exodus.ru.xlsx', ''],
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
    // The sources have Cyrillic titles.
    if (file.endsWith('.xlsx')) expect(sheet).toMatch(/[А-Яа-яЁё]{5}/);
  }
});

test('the feed is well-formed XML that names every version', async ({ request }) => {
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed).toContain('xmlns="http://www.w3.org/2005/Atom"');
  for (const version of ['1.0.0', '1.1.0']) expect(feed).toContain(`Version ${version}`);
  if (has('xmllint', '--version')) execFileSync('xmllint', ['--noout', '-'], { input: feed });
});
