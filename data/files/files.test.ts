import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../components/charts';
import { currentFiles } from '../../components/surfaces/downloads';
import { dataset, VERSION } from '../dataset';
import { frozenFiles } from '../releases/frozen';
import { valueCells } from './columns';
import { csv } from './csv';
import { sha256 } from './published-file';

const files = currentFiles(charts);
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const rowsOf = (path: string): Record<string, string>[] =>
  parse(textOf(path), { columns: true, record_delimiter: '\r\n' });

describe('csv(columns, rows)', () => {
  it('gives any text back to another parser unchanged', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', ',', '\n', '\r', ' ', ';', '’') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(parse(csv(['a', 'b'], rows), { columns: true, record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });
  it('ends every record with CRLF and quotes only where it must', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          { a: 'x', b: null },
          { a: 'y "z"', b: 1.5 },
        ],
      ),
    ).toBe('a,b\r\nx,\r\n"y ""z""",1.5\r\n');
  });
});

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

describe('valueCells(value)', () => {
  it('never makes a number of a word or a gap', () => {
    const wordless = fc.constantFrom({ kind: 'word' } as const, { kind: 'missing' } as const);
    fc.assert(fc.property(wordless, (value) => Object.values(valueCells(value)).every((cell) => cell === null)));
  });
});

describe('the published files', () => {
  it('come from the same rows as JSON', () => {
    const { figures } = JSON.parse(textOf('figures.json')) as { figures: Record<string, unknown>[] };
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
  it(`are byte for byte what version ${VERSION} froze`, () => {
    const hashes = (list: typeof files) => Object.fromEntries(list.map((file) => [file.path, sha256(file.text)]));
    expect(hashes(frozenFiles(VERSION)), 'raise VERSION in data/dataset.ts, then: npm run data:release').toEqual(
      hashes(files),
    );
  });
});
