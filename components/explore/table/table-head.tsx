import type { ExploreWording } from '../words';
import { type Column, SORTABLE, type Sort, type Sortable } from './columns';
import { cellColumns } from './figure-row';

/** The head of the table. With `onSort` each column that has an order is a button that says it. */
export function TableHead(props: {
  columns: readonly Column[];
  say: ExploreWording;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const { columns, say, sort, onSort } = props;
  return (
    <thead>
      <tr>
        {onSort && <th scope="col">{say.compare.column}</th>}
        {(['statement', ...cellColumns(columns)] as const).map((column) => {
          const sortable = SORTABLE.find((one) => one === column);
          const active = sortable !== undefined && sort?.column === sortable ? sort : null;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={active ? (active.descending ? 'descending' : 'ascending') : undefined}
            >
              {onSort && sortable ? (
                <button type="button" onClick={() => onSort(next(sortable, active))}>
                  {say.columns[column]}
                  <span aria-hidden="true">{active ? (active.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
                </button>
              ) : (
                say.columns[column]
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The first press sorts upwards, the second downwards. */
const next = (column: Sortable, active: Sort | null): Sort => ({ column, descending: active?.descending === false });
