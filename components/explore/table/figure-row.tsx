import { memo, type ReactNode } from 'react';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import type { ExploreWording } from '../words';
import type { Column } from './columns';
import { SourceName } from './source-name';

/** One figure as a row. What describes it at length stands in small print under its statement. */
export const FigureRow = memo(function FigureRow(props: {
  figure: ExploreFigure;
  source: ExploreSource | undefined;
  place: string | undefined;
  /** The visible columns, joined: text, so that a row is drawn anew only when they change. */
  columns: string;
  href: string;
  say: ExploreWording;
  /** Where figures can be compared: whether this one is, and the way to. */
  pinned?: boolean;
  onPin?: (id: string) => void;
  /** Place in the whole table, where only a part of it is drawn. */
  index?: number;
  measure?: (row: HTMLTableRowElement | null) => void;
}) {
  const { figure, source, place, columns, href, say, pinned, onPin, index, measure } = props;
  const cells: Readonly<Partial<Record<string, ReactNode>>> = {
    value: figure.value,
    unit: say.unitName(figure.unit),
    place: place ?? '',
    date: figure.asOf,
    source: source && <SourceName source={source} />,
    kind: say.kindNames[figure.kind],
    confidence: figure.confidence === 'low' ? <b>{say.flags.low}</b> : say.confidenceNames[figure.confidence],
    origin: say.originNames[figure.origin],
  };
  const visible = columns.split(',');
  return (
    <tr
      ref={measure}
      data-figure={figure.id}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
    >
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
            {say.note.counted}: {figure.counted}
          </small>
        )}
        {visible.includes('caveat') && figure.caveat !== '' && (
          <small>
            {say.note.caveat}: {figure.caveat}
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
export const isCell = (column: string) => column !== '' && column !== 'counted' && column !== 'caveat';

export const cellColumns = (columns: readonly Column[]) => columns.filter(isCell);
