import { dataset } from '../dataset';
import { type Column, type Columns, type Row, rowOf } from './column';
import { eventColumns } from './event-columns';
import { figureColumns } from './figure-columns';
import { sourceColumns } from './source-columns';

/** A table of the dataset, ready for any form. */
export type Table = {
  readonly name: 'figures' | 'events' | 'sources';
  /** One row, as programs name it. */
  readonly row: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
  /** Whether source_id names a row of sources. */
  readonly citesSources: boolean;
};

function table<T>(
  head: Omit<Table, 'columns' | 'rows' | 'citesSources'>,
  columns: Columns<T>,
  records: readonly T[],
): Table {
  const rows = records.map((record) => rowOf(columns, record));
  return { ...head, columns, rows, citesSources: 'source_id' in columns };
}

/** The three tables of the dataset. Every published form but the charts' own is made from these. */
export const TABLES: readonly Table[] = [
  table({ name: 'figures', row: 'Figure', about: 'Every figure' }, figureColumns, dataset.figures),
  table({ name: 'events', row: 'DatedEvent', about: 'Every dated event' }, eventColumns, dataset.events),
  table({ name: 'sources', row: 'Source', about: 'Every source' }, sourceColumns, dataset.sources),
];
