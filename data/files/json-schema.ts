import { z } from 'zod';
import type { Edition } from '../releases/releases';
import { OBSERVATION_FLAGS, ORIGINAL } from '../vocabulary';
import type { Column } from './column';
import { pretty } from './json';
import type { Table } from './tables';
import { VALUE_BRANCHES } from './value-branches';

/** One cell of a column, as JSON carries it. */
function cellSchema({ about, type, oneOf, pattern, minimum, empty }: Column): z.ZodType {
  const full = (() => {
    if (oneOf) return z.enum(Object.keys(oneOf(ORIGINAL)));
    if (type === 'number') return z.number();
    if (type === 'integer') return z.int().min(minimum ?? Number.MIN_SAFE_INTEGER);
    if (type === 'date') return z.iso.date();
    return pattern ? z.string().regex(pattern) : z.string().min(1);
  })();
  const description = empty === undefined ? about : `${about} null: ${empty}.`;
  return (empty === undefined ? full : full.nullable()).meta({ description });
}

/** One row of a table, as figures.json and a line of figures.jsonl carry it. */
export function rowSchema({ columns, row, name }: Table): z.ZodObject {
  const cells = Object.entries(columns).map(([column, spec]) => [column, cellSchema(spec)]);
  const rule = name === 'figures' ? VALUE_BRANCHES : {};
  return z.strictObject(Object.fromEntries(cells)).meta({ id: row, description: `One row of ${name}.`, ...rule });
}

/** The whole of a table's JSON file: its head, then its rows. A release always has a plain number and a day. */
function fileSchema(table: Table, { released }: Edition): z.ZodType {
  const meanings = (names: readonly string[]) =>
    z.strictObject(Object.fromEntries(names.map((name) => [name, z.string()])));
  const columns = meanings(Object.keys(table.columns)).meta({ description: 'What each column means.' });
  const flags = meanings(OBSERVATION_FLAGS).meta({ description: 'What each observation flag means.' });
  return z
    .strictObject({
      dataset: z.literal('wartime-exodus'),
      version: z
        .string()
        .regex(released ? /^\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+-draft$/)
        .meta({ description: 'Version of the dataset.' }),
      released: released
        ? z.iso.date().meta({ description: 'Day of the version.' })
        : z.null().meta({ description: 'A draft has no day yet.' }),
      licence: z.string().meta({ description: 'SPDX identifier of the licence of the compilation.' }),
      columns,
      ...(table.name === 'figures' ? { observation_flags: flags } : {}),
      [table.name]: z.array(rowSchema(table)),
    })
    .meta({ title: `${table.row}File`, description: `${table.about}, with what the columns mean.` });
}

/** The JSON Schema (2020-12) of a table's JSON file; a line of its JSON Lines file is `#/$defs/<row>`. */
export function jsonSchema(table: Table, edition: Edition): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(fileSchema(table, edition));
}

/** The JSON Schema as published text. */
export function jsonSchemaText(table: Table, edition: Edition): string {
  return pretty(jsonSchema(table, edition));
}
