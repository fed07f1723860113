import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/dataset';
import { EDITION, RELEASED, VERSION } from '../../data/edition';
import { type ReleasedFile, sha256, textOf } from '../../data/files/published-file';
import { frozenFile, frozenPaths } from '../../data/releases/frozen';
import { lastRelease } from '../../data/releases/releases';
import { charts } from '../charts';
import { currentFiles } from './downloads';

const files = await currentFiles(charts);
const textAt = (path: string) => files.filter((file) => file.path === path).map(textOf)[0] ?? '';
const rowsOf = (path: string): Record<string, string>[] =>
  parse(textAt(path), { columns: true, record_delimiter: '\r\n' });

describe('figures.csv', () => {
  it('holds every figure of the dataset, in order', () => {
    expect(rowsOf('figures.csv').map((row) => row.id)).toEqual(dataset.figures.map((f) => f.id));
  });
  it('fills the cells of each value kind and no others', () => {
    const filled = {
      point: ['value'],
      range: ['value_low', 'value_high'],
      'at-least': ['value_low'],
      'at-most': ['value_high'],
      word: [],
      missing: [],
    };
    for (const row of rowsOf('figures.csv')) {
      const cells = ['value', 'value_low', 'value_high'].filter((cell) => row[cell] !== '');
      expect(cells, row.id).toEqual(filled[row.value_kind as keyof typeof filled]);
    }
  });
  it('has words for a word and a reason for a gap', () => {
    for (const row of rowsOf('figures.csv')) {
      if (row.value_kind === 'word' || row.value_kind === 'missing') expect(row.value_text, row.id).not.toBe('');
    }
  });
});

describe('the published files', () => {
  it('come from the same rows as JSON', () => {
    const { figures } = JSON.parse(textAt('figures.json')) as { figures: Record<string, unknown>[] };
    const asText = figures.map((row) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === null ? '' : String(v)])),
    );
    expect(asText).toEqual(rowsOf('figures.csv'));
  });
  it('hold one file of rows for each chart', () => {
    for (const chart of charts) {
      expect(rowsOf(`charts/${chart.slug}.csv`).map((row) => row.id)).toEqual(chart.rows('en').map((row) => row.id));
    }
  });
  it('under the name of a release are byte for byte what it froze; else they are a draft of a newer one', () => {
    const hashes = (list: readonly ReleasedFile[]) => Object.fromEntries(list.map((file) => [file.path, sha256(file)]));
    const { version } = lastRelease;
    const frozen = frozenPaths(version).flatMap((path) => frozenFile(version, path) ?? []);
    if (RELEASED) {
      expect(EDITION).toEqual({ version, released: lastRelease.released });
      expect(hashes(files)).toEqual(hashes(frozen));
      return;
    }
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+-draft$/);
    expect(VERSION.localeCompare(version, 'en', { numeric: true })).toBe(1);
    expect(JSON.parse(textAt('figures.json'))).toMatchObject({ version: VERSION, released: null });
  });
});
