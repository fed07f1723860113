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
    expect(read.worksheets.map(({ name }) => name)).toEqual(['read me', 'figures', 'dictionary', 'sources', 'events']);
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
        expect(cells, `${name} ${row.id}`).toEqual(expected);
      });
    }
  });
  it('keeps Cyrillic and has no formula', () => {
    let cyrillic = 0;
    for (const sheet of read.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect([ValueType.String, ValueType.Number, ValueType.Date]).toContain(cell.type);
          if (typeof cell.value === 'string') expect(runsAsFormula(cell.value), cell.value).toBe(false);
          if (/\p{Script=Cyrillic}/u.test(cell.text)) cyrillic++;
        }),
      );
    expect(cyrillic).toBeGreaterThan(0);
  });
  it('has the same bytes when made another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.from(await workbook(TABLES, EDITION)).equals(bytes)).toBe(true);
    vi.useRealTimers();
  });
});
