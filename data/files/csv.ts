import { stringify } from 'csv-stringify/sync';

/** A cell of a published table. `null` is an empty cell: the value does not apply or was not reported. */
export type Cell = string | number | null;

/** A table as RFC 4180 text: CRLF after every record, one header, cells quoted only where they must be. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    cast: { number: String },
  });
}

/** The same text for Excel, which takes UTF-8 for what it is only after a byte order mark. */
export function forExcel(text: string): string {
  return `\uFEFF${text}`;
}

/** The path of the variant for Excel, beside the plain file. */
export function excelPath(csvPath: string): string {
  return csvPath.replace(/\.csv$/, '.excel.csv');
}
