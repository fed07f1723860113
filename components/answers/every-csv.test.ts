import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runsAsFormula } from '../../data/checks/formula-cells';
import { bytesOf, downloadName, mediaTypeOf, textOf } from '../../data/files/published-file';
import { TABLES } from '../../data/files/tables';
import { LANGS } from '../../data/vocabulary';
import { charts } from '../charts';
import { currentFiles } from './downloads';

const files = await currentFiles(charts);
const csvs = files.filter(({ path }) => path.endsWith('.csv'));
const rowsOf = (text: string, delimiter = ','): string[][] =>
  parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });

describe('every CSV', () => {
  it('reads the same in csv-parse and Papa Parse, with as many cells in each row as in the header', () => {
    // The two SDMX files have no variant for Excel.
    expect(csvs).toHaveLength(2 * LANGS.length * (TABLES.length + charts.length) + 2);
    for (const file of csvs.filter(({ path }) => !path.endsWith('.ru.excel.csv'))) {
      const papa = Papa.parse<string[]>(textOf(file), { skipEmptyLines: true });
      expect(papa.errors, file.path).toEqual([]);
      expect(papa.data, file.path).toEqual(rowsOf(textOf(file)));
      expect(new Set(papa.data.map((row) => row.length)).size, file.path).toBe(1);
    }
  });
  it('has the same content for Excel, after a byte order mark, with the separators of its language', () => {
    for (const excel of csvs.filter(({ path }) => path.endsWith('.excel.csv'))) {
      const plain = files.find(({ path }) => path === excel.path.replace('.excel', ''));
      expect(Buffer.from(bytesOf(excel)).subarray(0, 3).toString('hex')).toBe('efbbbf');
      const text = Buffer.from(bytesOf(excel)).subarray(3).toString('utf8');
      if (!excel.path.endsWith('.ru.excel.csv')) expect(text, excel.path).toBe(plain && textOf(plain));
      else {
        const rows: string[][] = parse(text, { delimiter: ';', record_delimiter: '\r\n' });
        const numbers = rows.map((row) => row.map((cell) => cell.replace(/^(-?\d+),(\d+)$/, '$1.$2')));
        expect(numbers, excel.path).toEqual(plain && rowsOf(textOf(plain)));
      }
    }
  });
  it('has no text that a spreadsheet would run; a number below zero stays a number', () => {
    for (const file of csvs) {
      const cells = rowsOf(textOf(file), file.path.endsWith('.ru.excel.csv') ? ';' : ',').flat();
      expect(
        cells.filter((cell) => runsAsFormula(cell) && !/^-\d+([.,]\d+)?$/.test(cell)),
        file.path,
      ).toEqual([]);
    }
  });
});

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

describe('SHA256SUMS', () => {
  it.skipIf(!hasSha256sum)('is checked by sha256sum (skipped where it is not installed), for every other file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sums-'));
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.body);
    }
    const said = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(files.length - 1);
    expect(said.replaceAll(/^.*: OK$/gm, '').trim()).toBe('');
    rmSync(folder, { recursive: true });
  });
});

describe('files saved side by side', () => {
  it.skipIf(!hasSha256sum)('are found by their sums and their descriptor, as curl -OJ names them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    const saved = [
      'figures.csv',
      'events.csv',
      'sources.csv',
      'relations.csv',
      'not-drawn.csv',
      'datapackage.json',
      'SHA256SUMS',
    ];
    for (const file of files)
      if (saved.includes(file.path)) writeFileSync(join(folder, downloadName(file.path)), file.body);
    const said = execFileSync('sha256sum', ['--check', '--ignore-missing', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.trim().split('\n').toSorted()).toEqual(
      saved.flatMap((name) => (name === 'SHA256SUMS' ? [] : [`${name}: OK`])).toSorted(),
    );
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    for (const { path } of resources) expect(existsSync(join(folder, path)), path).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('every file', () => {
  it('has a unique path, a media type and a description', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path, about } of files) {
      expect(mediaTypeOf(path)).toContain('/');
      expect(about, path).not.toBe('');
    }
  });
  it('is saved under the name that descriptors and checksums use', () => {
    expect(downloadName('figures.csv')).toBe('figures.csv');
    expect(downloadName('charts/how-many.csv')).toBe('how-many.csv');
    const listed = files.map(({ path }) => downloadName(path)).filter((name) => name !== 'SHA256SUMS');
    expect(new Set(listed).size, 'no two files are saved under one name').toBe(listed.length);
  });
});
