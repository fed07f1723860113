import { dataset } from '../dataset';
import { relations } from '../relations';
import { notDrawnIn } from '../say-texts';
import { type Lang, ORIGINAL } from '../vocabulary';
import { type Column, type Columns, type Row, rowOf } from './column';
import { eventColumns } from './event-columns';
import { figureColumns } from './figure-columns';
import { notDrawnColumns } from './not-drawn-columns';
import { relationColumns } from './relation-columns';
import { sourceColumns } from './source-columns';

/** A table of the dataset, ready for any format. */
export type Table = {
  readonly name: 'figures' | 'events' | 'sources' | 'relations' | 'not-drawn';
  /** The type of one row, as programs name it. */
  readonly row: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
  /** The language of its words. */
  readonly lang: Lang;
};

function table<T>(
  head: Pick<Table, 'name' | 'row' | 'about'>,
  columns: Columns<T>,
  records: readonly T[],
  lang: Lang,
): Table {
  const rows = records.map((record) => rowOf(columns, record, lang));
  return { ...head, columns, rows, lang };
}

/** The tables of the dataset with their words in a language. */
export const tablesIn = (lang: Lang): readonly Table[] => [
  table({ name: 'figures', row: 'Figure', about: 'Every figure' }, figureColumns, dataset.figures, lang),
  table({ name: 'events', row: 'DatedEvent', about: 'Every dated event' }, eventColumns, dataset.events, lang),
  table({ name: 'sources', row: 'Source', about: 'Every source' }, sourceColumns, dataset.sources, lang),
  table({ name: 'relations', row: 'Relation', about: 'Every relation' }, relationColumns, relations, lang),
  table(
    { name: 'not-drawn', row: 'NotDrawn', about: 'Why figures are not drawn' },
    notDrawnColumns,
    notDrawnIn(lang).flatMap(({ id, ids, reason }) => ids.map((figure) => ({ id, reason, figure }))),
    lang,
  ),
];

/** The tables in the original language. Every published format but the charts' own is made from these. */
export const TABLES: readonly Table[] = tablesIn(ORIGINAL);
