import { z } from 'zod';
import type { Correction } from '../correction';
import type { Recoded } from './recoded';
import type { Edition } from './releases';
import { type Cell, type Row, row, TABLES, type TableName } from './rows';

/** What a version or a draft holds: the rows of its tables and the paths of its files. */
export type Version = Edition & {
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  readonly paths: readonly string[];
  /** The SHA-256 of a file by path; undefined where it has none yet. */
  readonly sumOf?: (path: string) => string | undefined;
};

/** One field of one record that reads differently, with the reason where a correction gives one. */
export type Revision = {
  readonly table: TableName;
  readonly id: string;
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly reason: string | null;
  readonly source_id: string | null;
};

/** A column whose whole notation changed: in how many rows, and why. */
export type RecodedColumn = Pick<Recoded, 'table' | 'column' | 'reason'> & { readonly rows: number };

export type Changes = Edition & {
  readonly before: string;
  readonly added: readonly { readonly table: TableName; readonly id: string }[];
  readonly removed: readonly { readonly table: TableName; readonly id: string }[];
  readonly revised: readonly Revision[];
  readonly recoded: readonly RecodedColumn[];
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Files whose bytes differ: most contain their version. */
    readonly changed: readonly string[];
  };
};

const tableFile = z.looseObject({ version: z.string(), released: z.iso.date().nullable() });

/** A version read from its own files. `textOf` reads one by path. Throws when a table is missing or malformed. */
export function readVersion(paths: readonly string[], textOf: (path: string) => string): Version {
  const read = (table: TableName) => {
    const json = tableFile.parse(JSON.parse(textOf(`${table}.json`)));
    return { head: json, rows: z.array(row).parse(json[table]) };
  };
  const [figures, events, sources] = [read('figures'), read('events'), read('sources')];
  return {
    version: figures.head.version,
    released: figures.head.released,
    tables: { figures: figures.rows, events: events.rows, sources: sources.rows },
    paths,
  };
}

/**
 * What a version changed since the one before, record by record and field by field. `known` are the corrections
 * in the later one, `rewritten` the columns that it recodes.
 */
export function changesBetween(
  before: Version,
  after: Version,
  known: readonly Correction[],
  rewritten: readonly Recoded[],
): Changes {
  const pairs = TABLES.map((table) => ({ table, old: byId(before.tables[table]), now: byId(after.tables[table]) }));
  const only = (of: 'old' | 'now', not: 'old' | 'now') =>
    pairs.flatMap((pair) =>
      [...pair[of].keys()].filter((id) => !pair[not].has(id)).map((id) => ({ table: pair.table, id })),
    );
  const differing = pairs.flatMap(({ table, old, now }) =>
    [...now].flatMap(([id, row]) => revisions(table, id, old.get(id), row, known).map((one) => ({ row, one }))),
  );
  // A change with a correction's reason belongs to that correction, even where the whole column was recoded.
  const ofColumn = ({ row, one }: (typeof differing)[number]) =>
    one.reason === null
      ? rewritten.find(
          ({ table, column, explains }) =>
            table === one.table && column === one.column && explains(one.from, one.to, row),
        )
      : undefined;
  const columns = differing.map(ofColumn);
  const columnsOf = ({ tables }: Version) =>
    TABLES.flatMap((table) => Object.keys(tables[table][0] ?? {}).map((name) => `${table}.${name}`));
  return {
    version: after.version,
    released: after.released,
    before: before.version,
    added: only('now', 'old'),
    removed: only('old', 'now'),
    revised: differing.flatMap(({ one }, i) => (columns[i] ? [] : [one])),
    recoded: rewritten.flatMap((recoding) => {
      const rows = columns.filter((one) => one === recoding).length;
      const { table, column, reason } = recoding;
      return rows > 0 ? [{ table, column, reason, rows }] : [];
    }),
    columns: difference(columnsOf(before), columnsOf(after)),
    files: { ...difference(before.paths, after.paths), changed: changedFiles(before, after) },
  };
}

function revisions(
  table: TableName,
  id: string,
  old: Row | undefined,
  now: Row,
  known: readonly Correction[],
): Revision[] {
  if (!old) return [];
  return Object.keys(now).flatMap((column) => {
    const before = column in old ? column : renamedFrom(column);
    if (before === undefined || !(before in old) || old[before] === now[column]) return [];
    const named = RENAMED[column] ?? column;
    const about = known.filter((one) => table !== 'sources' && one.figure === id);
    const why =
      about.findLast(({ field }) => columnsOf(field)[0] === named) ??
      about.findLast(({ field }) => columnsOf(field).includes(named));
    return [
      {
        table,
        id,
        column,
        from: old[before] ?? null,
        to: now[column] ?? null,
        reason: why?.reason.en ?? null,
        source_id: why?.source_id ?? null,
      },
    ];
  });
}

/** Columns of 1.x by their current names, so that a cell is compared with its own past. */
const RENAMED: Readonly<Record<string, string>> = { value: 'value_point' };
const renamedFrom = (column: string) => Object.keys(RENAMED).find((old) => RENAMED[old] === column);

const NUMBERS = ['value_point', 'value_low', 'value_high', 'value_kind'];
const COLUMNS: Partial<Record<Correction['field'], readonly [string, ...string[]]>> = {
  // A corrected number or comparator may move the number from one of its columns to another.
  comparator: ['comparator', ...NUMBERS],
  value: ['value_point', ...NUMBERS],
  low: ['value_low', ...NUMBERS],
  high: ['value_high', ...NUMBERS],
  stated_as: ['value_text'],
  unit: ['unit', 'unit_base'],
  place: ['place', 'place_name'],
  // For an event, what it concerns.
  population: ['population', 'context'],
  date: ['date', 'date_precision'],
  reported_on: ['reported_on', 'reported_on_precision'],
  period: ['period', 'period_start', 'period_start_precision', 'period_end', 'period_end_precision'],
};

/** The columns of figures.csv that hold a corrected field, its own first. */
const columnsOf = (field: Correction['field']) => COLUMNS[field] ?? [field];

function changedFiles(before: Version, after: Version): readonly string[] {
  return before.paths.filter((path) => {
    const [was, is] = [before.sumOf?.(path), after.sumOf?.(path)];
    return was !== undefined && is !== undefined && was !== is;
  });
}

const byId = (rows: readonly Row[]) => new Map(rows.map((record) => [String(record.id), record]));

function difference(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !after.includes(name)),
  };
}
