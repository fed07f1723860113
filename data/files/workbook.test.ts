import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runsAsFormula } from '../checks/formula-cells';
import { EDITION } from '../edition';
import { TABLES } from './tables';
import { workbook } from './workbook';

const { Workbook, ValueType } = ExcelJS;
const read = new Workbook();
let bytes = new Uint8Array();

beforeAll(async () => {
  bytes = new Uint8Array(await workbook(TABLES, EDITION));
  await read.xlsx.load(bytes.buffer);
});

describe('wartime-exodus.xlsx, as another library reads it', () => {
  it('has its sheets in order, each table with a frozen header', () => {
    expect(read.worksheets.map(({ name }) => name)).toEqual([
      'read me',
      'figures',
      'dictionary',
      'codes',
      'sources',
      'events',
      'relations',
      'not-drawn',
    ]);
    for (const sheet of read.worksheets.slice(1)) expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });
  it('gives back every cell as it was: numbers as numbers, days as days, letters intact', () => {
    for (const { name, columns, rows } of TABLES) {
      const sheet = read.getWorksheet(name);
      expect(sheet?.actualRowCount).toBe(rows.length + 1);
      rows.forEach((row, i) => {
        const cells = Object.keys(columns).map((_, j) => sheet?.getCell(i + 2, j + 1).value ?? null);
        const expected = Object.entries(columns).map(([column, { type }]) => {
          const value = row[column] ?? null;
          return type === 'date' && value !== null ? new Date(value) : value;
        });
        expect(cells, `${name} ${i}`).toEqual(expected);
      });
    }
  });
  it('says what each code means, measures with their definition', () => {
    const said = new Map<string, string>();
    read.getWorksheet('codes')?.eachRow((row) => {
      const [sheet, column, code, meaning] = [1, 2, 3, 4].map((n) => row.getCell(n).text);
      said.set(`${sheet}.${column}.${code}`, meaning ?? '');
    });
    expect(said.get('figures.measure.wartime-stock')).toMatch(/^Wartime emigrants abroad: People who left/);
    expect(said.get('figures.counted_by.survey')).toBe('Answers of people or firms in a sample');
    expect(said.get('figures.unit_base.sim-cards')).toMatch(/SIM/i);
    expect(said.get('relations.kind.revises')).toMatch(/Count a/);
    for (const { measure, counted_by, unit, unit_base } of TABLES[0]?.rows ?? []) {
      for (const [column, code] of Object.entries({ measure, counted_by, unit, unit_base }))
        if (code) expect(said.has(`figures.${column}.${code}`), `${column} ${code}`).toBe(true);
    }
  });
  it('keeps Cyrillic and has no formula', () => {
    const types = new Set<number>();
    const texts = new Set<string>();
    for (const sheet of read.worksheets)
      sheet.eachRow((row) =>
        row.eachCell(({ type, value }) => {
          types.add(type);
          if (typeof value === 'string') texts.add(value);
        }),
      );
    expect([...types].toSorted()).toEqual([ValueType.String, ValueType.Number, ValueType.Date].toSorted());
    expect([...texts].filter(runsAsFormula)).toEqual([]);
    expect([...texts].some((text) => /\p{Script=Cyrillic}/u.test(text))).toBe(true);
  });
  it('has the same bytes when made another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.from(await workbook(TABLES, EDITION)).equals(bytes)).toBe(true);
    vi.useRealTimers();
  });
});
