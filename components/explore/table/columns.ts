import { numbersOf } from '../../../data/value';
import { CONFIDENCES, COUNTERS } from '../../../data/vocabulary';
import type { ExploreData, ExploreFigure } from '../explore-data';

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
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that a table begins with: as many as a laptop's width takes. */
export const USUAL_COLUMNS: readonly Column[] = ['value', 'measure', 'counted', 'date', 'source', 'who', 'caveat'];

/** What a table can be put in order by. Long texts are no order. */
export type Sortable = 'statement' | Exclude<Column, 'counted' | 'caveat'>;
export const SORTABLE: readonly Sortable[] = [
  'statement',
  ...COLUMNS.filter((column) => column !== 'counted' && column !== 'caveat'),
];

export type Sort = { readonly column: Sortable; readonly descending: boolean };

/** The figures in another order. What has nothing to be ordered by (no number, no date) comes last either way. */
export function sorted(figures: readonly ExploreFigure[], sort: Sort, data: ExploreData): readonly ExploreFigure[] {
  const keyed = figures.map((figure) => ({ figure, key: keyOf(figure, sort.column, data) }));
  const way = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    return way * compare(a.key, b.key);
  });
  return keyed.map(({ figure }) => figure);
}

type Key = readonly (string | number)[];

/** Values are in order within their unit: numbers of different units have none between them. */
function keyOf(figure: ExploreFigure, column: Sortable, { sources, places, measures }: ExploreData): Key | null {
  switch (column) {
    case 'value': {
      const [low] = numbersOf(figure.measured);
      return low === undefined ? null : [figure.unit, low];
    }
    case 'date':
      return figure.date === null ? null : [figure.date];
    case 'place':
      return figure.place === null ? null : [places[figure.place] ?? figure.place];
    case 'source':
      return [sources[figure.source_id]?.name ?? figure.source_id];
    case 'measure':
      return [measures[figure.measure].title];
    case 'who':
      return [COUNTERS.indexOf(figure.counted_by)];
    case 'confidence':
      return [CONFIDENCES.indexOf(figure.confidence)];
    default:
      return [figure[column]];
  }
}

const { compare: compareText } = new Intl.Collator('en', { numeric: true });

function compare(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? '';
    const by =
      typeof part === 'number' && typeof other === 'number' ? part - other : compareText(`${part}`, `${other}`);
    if (by !== 0) return by;
  }
  return 0;
}
