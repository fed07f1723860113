import { parquetWriteBuffer } from 'hyparquet-writer';
import { LICENCE } from '../cite';
import type { Edition } from '../releases/releases';
import type { Column } from './column';
import type { Cell } from './csv';
import type { Table } from './tables';

/** A table as Parquet: text, doubles, integers and days, and a null where the CSV has an empty cell. */
export function parquet({ columns, rows }: Table, { version }: Edition): Uint8Array {
  const specs = Object.entries(columns);
  const file = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: specs.length }, ...specs.map(([name, column]) => element(name, column))],
    columnData: specs.map(([name, { type }]) => ({ name, data: rows.map((row) => stored(type, row[name] ?? null)) })),
    kvMetadata: [
      { key: 'dataset', value: 'wartime-exodus' },
      { key: 'version', value: version },
      { key: 'licence', value: LICENCE.spdx },
    ],
  });
  return new Uint8Array(file);
}

function element(name: string, { type, empty }: Column) {
  const repetition_type = empty === undefined ? 'REQUIRED' : 'OPTIONAL';
  return { name, repetition_type, ...STORED_AS[type] } as const;
}

const STORED_AS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

function stored(type: Column['type'], cell: Cell): Cell | Date {
  return type === 'date' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
}
