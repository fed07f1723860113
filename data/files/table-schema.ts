import { ORIGINAL } from '../vocabulary';
import { type Column, keysOf } from './column';

/** The only spelling of an empty cell; what it means depends on the column. */
const EMPTY = '';

/** The Table Schema 2.0 of some columns, without foreign keys: those hold only beside the other tables. */
export function tableSchema(columns: Readonly<Record<string, Column>>) {
  const primaryKey = keysOf(columns);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([column, spec]) => field(column, spec, primaryKey)),
    missingValues: [EMPTY],
    primaryKey,
  };
}

function field(
  name: string,
  { title, about, type, unit, oneOf, ordered, pattern, minimum, empty }: Column,
  primaryKey: readonly string[],
) {
  const codes = oneOf?.(ORIGINAL);
  return {
    name,
    title,
    description: about,
    type: type === 'text' ? 'string' : type,
    ...(unit ? { unit } : {}),
    ...(empty === undefined ? {} : { missingValues: [{ value: EMPTY, label: empty }] }),
    ...(codes ? { categories: categories(codes), categoriesOrdered: ordered ?? false } : {}),
    constraints: {
      required: empty === undefined,
      ...(primaryKey.length === 1 && primaryKey.includes(name) ? { unique: true } : {}),
      ...(codes ? { enum: Object.keys(codes) } : {}),
      ...(pattern ? { pattern: pattern.source.slice(1, -1) } : {}),
      ...(minimum === undefined ? {} : { minimum }),
    },
  };
}

/** Plain codes, or codes with labels where a label says more than its code. */
function categories(codes: Readonly<Record<string, string>>) {
  const values = Object.entries(codes);
  if (values.every(([, label]) => label === '')) return Object.keys(codes);
  return values.map(([value, label]) => (label ? { value, label } : { value }));
}
