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
