import { unzipSync } from 'fflate';
import writeXlsx, { type Cell as SheetCell, type Row as SheetRow } from 'write-excel-file/node';
import { type Edition, lastRelease } from '../releases/releases';
import { ORIGINAL } from '../vocabulary';
import type { Column } from './column';
import type { Cell } from './csv';
import { readMe } from './read-me';
import type { Table } from './tables';
import { zip } from './zip';

const DAY = 'yyyy-mm-dd';

/**
 * The whole dataset as one workbook: a read me, the figures, what columns and codes mean, the other tables.
 * Numbers are numbers and days are days; all else is text, so no cell is a formula.
 */
export async function workbook(tables: readonly Table[], edition: Edition): Promise<Uint8Array> {
  const own = ({ name, columns, rows }: Table) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: Object.values(columns).map((column) => ({ width: widthOf(column) })),
    data: [
      Object.keys(columns).map(heading),
      ...rows.map((row) => Object.entries(columns).map(([name, column]) => cell(column, row[name] ?? null))),
    ],
  });
  const sheets = new Map(tables.map((table) => [table.name, own(table)]));
  const order = [
    sheets.get('figures'),
    dictionary(tables),
    codes(tables),
    sheets.get('sources'),
    sheets.get('events'),
    sheets.get('relations'),
    sheets.get('not-drawn'),
  ];
  const file = await writeXlsx([
    readMeSheet(tables, edition),
    ...order.filter((sheet) => sheet !== undefined),
  ]).toBuffer();
  return stamped(file, edition.released ?? lastRelease.released);
}

/** The library stamps entries with the clock; packed anew, the same version has the same bytes. */
function stamped(file: Uint8Array, day: string): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([path, body]) => ({ path, body }));
  return zip(entries, day);
}

function readMeSheet(tables: readonly Table[], edition: Edition) {
  const data: SheetRow[] = readMe(tables, edition).flatMap(({ heading: title, paragraphs }) => [
    [heading(title)],
    ...paragraphs.map((text): SheetRow => [{ value: text, type: String, wrap: true, alignVertical: 'top' }]),
    [null],
  ]);
  return { sheet: 'read me', columns: [{ width: 100 }], data };
}

const DICTIONARY = ['sheet', 'column', 'title', 'meaning', 'type', 'unit', 'an empty cell says', 'values'];

const text = (value: string): SheetCell => (value === '' ? null : { value, type: String });

function dictionary(tables: readonly Table[]) {
  const lines = tables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { title, about, type, unit = '', empty = '', oneOf }]) =>
      [name, column, title, about, type, unit, empty, oneOf ? Object.keys(oneOf(ORIGINAL)).join('; ') : ''].map(text),
    ),
  );
  const columns = [10, 18, 24, 60, 10, 24, 36, 80].map((width) => ({ width }));
  return { sheet: 'dictionary', stickyRowsCount: 1, columns, data: [DICTIONARY.map(heading), ...lines] };
}

/** What each code means that does not say it itself. */
function codes(tables: readonly Table[]) {
  const lines = tables.flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([column, { oneOf }]) =>
      Object.entries(oneOf?.(ORIGINAL) ?? {})
        .filter(([, label]) => label !== '')
        .map(([code, label]) => [name, column, code, label].map(text)),
    ),
  );
  const columns = [10, 18, 30, 100].map((width) => ({ width }));
  return {
    sheet: 'codes',
    stickyRowsCount: 1,
    columns,
    data: [['sheet', 'column', 'code', 'meaning'].map(heading), ...lines],
  };
}

function heading(value: string): SheetCell {
  return { value, type: String, fontWeight: 'bold', wrap: true };
}

function cell({ type }: Column, value: Cell): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: DAY };
  return { value, type: String };
}

function widthOf({ type, oneOf, pattern }: Column): number {
  if (type !== 'text') return 13;
  return oneOf || pattern ? 20 : 50;
}
