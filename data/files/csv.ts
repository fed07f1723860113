import { stringify } from 'csv-stringify/sync';
import type { Lang } from '../vocabulary';

/** A cell of a published table. `null` is an empty cell: the value does not apply or was not reported. */
export type Cell = string | number | null;

/** A table as RFC 4180 text: CRLF after every record, one header, cells quoted only where they must be. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return table(columns, rows, ',', String);
}

function table(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  delimiter: string,
  number: (number: number) => string,
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    delimiter,
    record_delimiter: 'windows',
    cast: { number },
  });
}

/** Languages whose Excel parts cells at a semicolon, as its numbers have decimal commas. */
const PARTED_AT_SEMICOLONS: readonly Lang[] = ['ru'];

/**
 * The same table for Excel, which takes UTF-8 for what it is only after a byte order mark, and parts cells and numbers as the
 * language does.
 */
export function forExcel(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  lang: Lang,
): string {
  const text = PARTED_AT_SEMICOLONS.includes(lang)
    ? table(columns, rows, ';', (number) => String(number).replace('.', ','))
    : csv(columns, rows);
  return `\uFEFF${text}`;
}

/** The path of the variant for Excel, beside the plain file. */
export function excelPath(csvPath: string): string {
  return csvPath.replace(/\.csv$/, '.excel.csv');
}
