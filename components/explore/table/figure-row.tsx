import { memo, type ReactNode } from 'react';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import type { Column } from './columns';
import { SourceName } from './source-name';

/** One figure as a row. What describes it at length stands in small print under its statement. */
export const FigureRow = memo(function FigureRow(props: {
  figure: ExploreFigure;
  /** The visible columns, joined: text, so that a row is drawn anew only when they change. */
  columns: string;
  /** Where figures can be compared: whether this one is, and the way to. */
  pinned?: boolean;
  onPin?: (id: string) => void;
}) {
  const { figure, columns, pinned, onPin } = props;
  const { data, say, figureHref } = useBench();
  const { id, place, statement, confidence } = figure;
  const cells: Readonly<Partial<Record<string, ReactNode>>> = {
    value: figure.value,
    unit: say.unitName(figure.unit),
    measure: data.measures[figure.measure].title,
    place: place && data.places[place],
    date: figure.asOf,
    source: <SourceName source={data.sources[figure.source_id]} />,
    who: say.whoNames[figure.counted_by],
    kind: say.kindNames[figure.kind],
    confidence: confidence === 'low' ? <b>{say.confidenceNames.low}</b> : say.confidenceNames[confidence],
    origin: say.originNames[figure.origin],
  };
  const visible = columns.split(',');
  return (
    <tr data-figure={id}>
      {onPin && (
        <td>
          <input
            type="checkbox"
            checked={pinned}
            onChange={() => onPin(id)}
            aria-label={say.compare.pinNamed(statement)}
          />
        </td>
      )}
      <th scope="row">
        <a href={figureHref(id)}>{statement}</a>
        {(['counted', 'caveat'] as const).map(
          (long) =>
            visible.includes(long) &&
            figure[long] !== '' && (
              <small key={long}>
                {say.names[long]}: {figure[long]}
              </small>
            ),
        )}
      </th>
      {visible.filter(isCell).map((column) => (
        <td key={column} data-column={column}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
});

/** Columns that have a cell of their own; the others stand under the statement. */
const isCell = (column: string) => column !== '' && column !== 'counted' && column !== 'caveat';

export const cellColumns = (columns: readonly Column[]) => columns.filter(isCell);
