import type { RelationKind } from '../relations';
import { type Lang, ORIGINAL } from '../vocabulary';
import { wordingOf } from '../words';
import type { Wording } from '../words/en/sayings';
import type { Cell } from './csv';

/** What a column holds: every published format takes its types from this. */
export type Column = {
  readonly title: string;
  readonly about: string;
  readonly type: 'text' | 'number' | 'integer' | 'date';
  /** What an empty cell says. A column without this is never empty. */
  readonly empty?: string;
  /** The codes of a closed list, each with its label in a language, empty where the code speaks for itself. */
  readonly oneOf?: (lang: Lang) => Readonly<Record<string, string>>;
  /** Short names for tables that people read, where the labels of `oneOf` explain at length. */
  readonly names?: (lang: Lang) => Readonly<Record<string, string>>;
  /** Whether `oneOf` runs from least to most. */
  readonly ordered?: boolean;
  /** What the numbers count, where it is the same in every row. */
  readonly unit?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  /** Whether it identifies a row, together with the other key columns if there are several. */
  readonly key?: boolean;
  /** The table whose ids it refers to. */
  readonly refersTo?: 'figures' | 'sources';
};

/** A column's words. */
export type ColumnWords = Pick<Column, 'title' | 'about' | 'empty' | 'unit'>;

/** `chart` has the columns that only a chart's table has; its other columns are the figure's own. */
export type TableKey = 'figures' | 'events' | 'sources' | 'relations' | 'not-drawn' | 'chart';

/** The words of the columns of each table, by name. */
export type TableColumns = Readonly<Record<TableKey, Readonly<Record<string, ColumnWords>>>> & {
  /** What an empty cell of a chart's table says where its column has no words for that. */
  readonly notOfThisRow: string;
  /** What each kind of relation says of two figures. */
  readonly relationMeanings: Readonly<Record<RelationKind, string>>;
};

/** The columns of a table, in order, with how a record fills them. */
export type Columns<T> = Readonly<Record<string, Column & { readonly cell: (record: T, lang: Lang) => Cell }>>;

/** The form of every identifier. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A row as published: a cell for every column. */
export type Row = Readonly<Record<string, Cell>>;

/** One record as a row of cells, its words in a language. Codes, numbers and dates are the same in all. */
export function rowOf<T>(columns: Columns<T>, record: T, lang: Lang = ORIGINAL): Row {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.cell(record, lang)]));
}

/** A closed list in the order of the vocabulary, with labels. */
export function labelled<V extends string>(
  values: readonly V[],
  labels: (say: Wording) => Readonly<Record<V, string>>,
): NonNullable<Column['oneOf']> {
  return (lang) => Object.fromEntries(values.map((value) => [value, labels(wordingOf(lang))[value]]));
}

/** The columns that identify a row. */
export function keysOf(columns: Readonly<Record<string, Column>>): readonly string[] {
  return Object.keys(columns).filter((name) => columns[name]?.key);
}

/** The columns of numbers that may have a fraction. */
export function decimalsOf(columns: Readonly<Record<string, Column>>): readonly string[] {
  return Object.keys(columns).filter((name) => columns[name]?.type === 'number');
}

/** The columns that refer to rows of a table, possibly their own, with that table. */
export function referencesOf(columns: Readonly<Record<string, Column>>) {
  return Object.entries(columns).flatMap(([column, { refersTo }]) => (refersTo ? [{ column, refersTo }] : []));
}
