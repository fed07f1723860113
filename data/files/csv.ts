import { stringify } from 'csv-stringify/sync';
import type { Lang } from '../vocabulary';
import { numeral } from './numeral';

/** A cell of a published table. `null` is an empty cell: the value does not apply or was not reported. */
export type Cell = string | number | null;

type Rows = readonly Readonly<Record<string, Cell>>[];

/**
 * A table as RFC 4180 text: CRLF after every record, one header, cells quoted only where needed. In the `decimals`
 * columns every number has a decimal point: Polars types a column by its first hundred rows, and fails on a later
 * fraction.
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

/** Languages whose Excel separates cells with semicolons, as its decimal sign is a comma. */
const SEPARATED_BY_SEMICOLONS: readonly Lang[] = ['ru'];

/**
 * The same table for Excel, which recognises UTF-8 only by a byte order mark, and separates cells and writes numbers as
 * the language does.
 */
export function forExcel(columns: readonly string[], rows: Rows, lang: Lang, decimals: readonly string[] = []): string {
  const text = SEPARATED_BY_SEMICOLONS.includes(lang)
    ? table(columns, rows, { decimals, delimiter: ';', point: ',' })
    : csv(columns, rows, decimals);
  return `\uFEFF${text}`;
}

/** The path of the variant for Excel, beside the plain file. */
export function excelPath(csvPath: string): string {
  return csvPath.replace(/\.csv$/, '.excel.csv');
}
