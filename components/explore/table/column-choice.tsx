import type { ExploreWording } from '../words';
import { COLUMNS, type Column } from './columns';

/** Which columns the table shows. The statement stays. */
export function ColumnChoice({
  columns,
  say,
  onChoose,
}: {
  columns: readonly Column[];
  say: ExploreWording;
  onChoose: (columns: readonly Column[]) => void;
}) {
  return (
    <details className="explore-columns">
      <summary>
        <span key={columns.length}>{say.columnChoice(columns.length, COLUMNS.length)}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{say.columnChoice(columns.length, COLUMNS.length)}</legend>
        {COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              name="column"
              value={column}
              checked={columns.includes(column)}
              onChange={() =>
                onChoose(COLUMNS.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one))))
              }
            />
            <span>{say.columns[column]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
