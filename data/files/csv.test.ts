import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';
import { valueCells } from './value-cells';

describe('csv(columns, rows)', () => {
  it('writes any text so that another parser reads it unchanged', () => {
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

describe('valueCells(value)', () => {
  it('never makes a number of a word or a gap', () => {
    const wordless = fc.constantFrom({ kind: 'word' } as const, { kind: 'missing' } as const);
    fc.assert(fc.property(wordless, (value) => Object.values(valueCells(value)).every((cell) => cell === null)));
  });
});
