import type { Facet } from '../choose/facets';

/** A property of a figure, as named in table, notes and comparison. */
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

/** The columns a reader can choose, in the order of the table. The statement is always shown. */
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

/** The default columns: as many as fit a laptop's width. */
export const USUAL_COLUMNS: readonly Column[] = ['value', 'measure', 'counted', 'date', 'source', 'who', 'caveat'];

/** Long texts, set in small print under the statement: they have no column and can't be sorted by. */
export const LONG = ['counted', 'caveat'] as const;
type Long = (typeof LONG)[number];
const isShort = (column: Column): column is Exclude<Column, Long> => !LONG.some((long) => long === column);

/** What a table can be sorted by. */
export type Sortable = 'statement' | Exclude<Column, Long>;
/** The statement, and those of the given columns that have cells. */
export const sortableOf = (columns: readonly Column[]): readonly Sortable[] => [
  'statement',
  ...columns.filter(isShort),
];
export const SORTABLE = sortableOf(COLUMNS);

export type Sort = { readonly column: Sortable; readonly descending: boolean };
