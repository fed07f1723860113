import { useBench } from '../bench';
import { type Column, SORTABLE, type Sort } from './columns';
import { cellColumns } from './figure-row';

/** The head of the table. With `onSort` each column that has an order is a button that says it: first upwards, then downwards. */
export function TableHead(props: { columns: readonly Column[]; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const { columns, sort, onSort } = props;
  const { say } = useBench();
  return (
    <thead>
      <tr>
        {onSort && <th scope="col">{say.compare.pin}</th>}
        {(['statement', ...cellColumns(columns)] as const).map((column) => {
          const sortable = SORTABLE.find((one) => one === column);
          const way = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined;
          const name = say.names[column];
          return (
            <th key={column} scope="col" aria-sort={way}>
              {onSort && sortable ? (
                <button type="button" onClick={() => onSort({ column: sortable, descending: way === 'ascending' })}>
                  {name}
                  <span aria-hidden="true">{way ? (way === 'descending' ? ' ↓' : ' ↑') : ' ↕'}</span>
                </button>
              ) : (
                name
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
