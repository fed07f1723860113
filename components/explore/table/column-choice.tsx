import { useBench } from '../bench';
import type { View } from '../view';
import { COLUMNS } from './columns';

/** Which columns the table shows. The statement stays. */
export function ColumnChoice({ view }: { view: View }) {
  const { say, onChoose } = useBench();
  const { columns } = view;
  const name = say.columnChoice(columns.length, COLUMNS.length);
  return (
    <details className="explore-columns">
      <summary>
        <span key={name}>{name}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{name}</legend>
        {COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              name="column"
              value={column}
              checked={columns.includes(column)}
              onChange={() => {
                const next = COLUMNS.filter((one) => (one === column) !== columns.includes(one));
                onChoose({ ...view, columns: next });
              }}
            />
            <span>{say.names[column]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
