import { stringify } from 'csv-stringify/sync';
import type { Lang } from '../vocabulary';
import { numeral } from './numeral';

/** A cell of a published table. `null` is an empty cell: the value does not apply or was not reported. */
export type Cell = string | number | null;

type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * A table as RFC 4180 text: CRLF after every record, one header, cells quoted only where they must be. `decimals` are the
 * columns whose every number has a decimal point: Polars takes a column for whole numbers when the first hundred rows have
 * no other, and ends at the first that is none.
 */
export function csv(columns: readonly string[], rows: Rows, decimals: readonly string[] = []): string {
  return table(columns, rows, { decimals, delimiter: ',', point: '.' });
}

function table(
  columns: readonly string[],
  rows: Rows,
  { decimals, delimiter, point }: { decimals: readonly string[]; delimiter: string; point: string },
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter,
    record_delimiter: 'windows',
    cast: {
      number: (number, { column }) => numeral(number, decimals.includes(String(column)), point),
    },
  });
}

/** Languages whose Excel parts cells at a semicolon, as its numbers have decimal commas. */
const PARTED_AT_SEMICOLONS: readonly Lang[] = ['ru'];

/**
 * The same table for Excel, which takes UTF-8 for what it is only after a byte order mark, and parts cells and numbers as the
 * language does.
 */
export function forExcel(columns: readonly string[], rows: Rows, lang: Lang, decimals: readonly string[] = []): string {
  const text = PARTED_AT_SEMICOLONS.includes(lang)
    ? table(columns, rows, { decimals, delimiter: ';', point: ',' })
    : csv(columns, rows, decimals);
  return `\uFEFF${text}`;
}

/** The path of the variant for Excel, beside the plain file. */
export function excelPath(csvPath: string): string {
  return csvPath.replace(/\.csv$/, '.excel.csv');
}
