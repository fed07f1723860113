import { memo, type ReactNode } from 'react';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import type { Column } from './columns';
import { SourceName } from './source-name';

/** One figure as a row. What describes it at length stands in small print under its statement. */
export const FigureRow = memo(function FigureRow(props: {
  figure: ExploreFigure;
  data: ExploreData;
  /** The visible columns, joined: text, so that a row is drawn anew only when they change. */
  columns: string;
  href: string;
  say: ExploreWording;
  /** Where figures can be compared: whether this one is, and the way to. */
  pinned?: boolean;
  onPin?: (id: string) => void;
}) {
  const { figure, data, columns, href, say, pinned, onPin } = props;
  const { place } = figure;
  const source = data.sources[figure.source_id];
  const cells: Readonly<Partial<Record<string, ReactNode>>> = {
    value: figure.value,
    unit: say.unitName(figure.unit),
    measure: data.measures[figure.measure].title,
    place: place && data.places[place],
    date: figure.asOf,
    source: source && <SourceName source={source} />,
    who: say.whoNames[figure.counted_by],
    kind: say.kindNames[figure.kind],
    confidence: figure.confidence === 'low' ? <b>{say.confidenceNames.low}</b> : say.confidenceNames[figure.confidence],
    origin: say.originNames[figure.origin],
  };
  const visible = columns.split(',');
  return (
    <tr data-figure={figure.id}>
      {onPin && (
        <td>
          <input
            type="checkbox"
            checked={pinned}
            onChange={() => onPin(figure.id)}
            aria-label={say.compare.pinNamed(figure.statement)}
          />
        </td>
      )}
      <th scope="row">
        <a href={href}>{figure.statement}</a>
        {visible.includes('counted') && (
          <small>
            {say.columns.counted}: {figure.counted}
          </small>
        )}
        {visible.includes('caveat') && figure.caveat !== '' && (
          <small>
            {say.columns.caveat}: {figure.caveat}
          </small>
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
