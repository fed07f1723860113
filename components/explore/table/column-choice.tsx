import { useBench } from '../bench';
import { Tick, Ticks } from '../controls/fields';
import type { View } from '../view';
import { COLUMNS } from './columns';

/** The choice of the table's columns; the statement is always shown. */
export function ColumnChoice({ view }: { view: View }) {
  const { say, onChoose } = useBench();
  const { columns } = view;
  const name = say.columnChoice(columns.length, COLUMNS.length);
  return (
    <details className="explore-columns">
      <summary>
        <span key={name}>{name}</span>
      </summary>
      <Ticks name={name}>
        {COLUMNS.map((column) => (
          <Tick
            key={column}
            name="column"
            value={column}
            checked={columns.includes(column)}
            onChange={() =>
              onChoose({ ...view, columns: COLUMNS.filter((one) => (one === column) !== columns.includes(one)) })
            }
          >
            {say.names[column]}
          </Tick>
        ))}
      </Ticks>
    </details>
  );
}
