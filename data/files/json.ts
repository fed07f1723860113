import { LICENCE } from '../licence';
import type { Edition } from '../releases/releases';
import { sayColumn } from '../say-texts';
import { wordingOf } from '../words';
import type { Table } from './tables';

/** A table as self-contained JSON: version, licence, what the columns and flags mean, then the rows. */
export function json(
  { name, columns, rows, lang }: Pick<Table, 'name' | 'columns' | 'rows' | 'lang'>,
  { version, released }: Edition,
): string {
  const about = Object.fromEntries(
    Object.entries(columns).map(([column, spec]) => [column, sayColumn(name, column, spec, lang).about]),
  );
  const flags = name === 'figures' ? { observation_flags: wordingOf(lang).flags } : {};
  const head = { dataset: 'wartime-exodus', version, released, licence: LICENCE.spdx };
  return pretty({ ...head, columns: about, ...flags, [name]: rows });
}

/** A table as JSON Lines: one row a line, each line a document. */
export function jsonLines({ rows }: Table): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** JSON as published: indented, with a final newline. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
