import type { Facet } from '../choose/facets';

/** A property of a figure, by the name that table, notes and comparison have for it. */
export type Property =
  | Facet
  | 'statement'
  | 'counted'
  | 'caveat'
  | 'published'
  | 'date'
  | 'period'
  | 'source'
  | 'title'
  | 'flag';

/** The columns a reader can choose, in the order of the table. The statement is always there. */
export const COLUMNS = [
  'value',
  'unit',
  'measure',
  'counted',
  'place',
  'date',
  'source',
  'who',
  'kind',
  'confidence',
  'origin',
  'caveat',
] as const satisfies readonly Property[];
export type Column = (typeof COLUMNS)[number];

/** The columns that a table begins with: as many as a laptop's width takes. */
export const USUAL_COLUMNS: readonly Column[] = ['value', 'measure', 'counted', 'date', 'source', 'who', 'caveat'];

/** Long texts, which stand in small print under the statement: they have no cell of their own and are no order. */
export const LONG = ['counted', 'caveat'] as const;
type Long = (typeof LONG)[number];
const isShort = (column: Column): column is Exclude<Column, Long> => !LONG.some((long) => long === column);

/** What a table can be put in order by. */
export type Sortable = 'statement' | Exclude<Column, Long>;
/** The statement and, of some columns, those that have a cell of their own. */
export const sortableOf = (columns: readonly Column[]): readonly Sortable[] => [
  'statement',
  ...columns.filter(isShort),
];
export const SORTABLE = sortableOf(COLUMNS);

export type Sort = { readonly column: Sortable; readonly descending: boolean };
