import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import type { Column, Sort } from './columns';
import { cellColumns, FigureRow } from './figure-row';
import { TableHead } from './table-head';

/**
 * Longer tables are drawn in part: the rows in sight and a few beside them. Below that the whole table
 * stands in the page, for the browser's own search, for print and for screen readers.
 */
const WHOLE = 150;
/** Rows of an unseen part are taken to be this high, in px, until they are drawn. */
const USUAL_ROW = 110;

type Props = {
  /** In the order of the table. */
  figures: readonly ExploreFigure[];
  data: ExploreData;
  columns: readonly Column[];
  sort: Sort;
  caption: string;
  pins: readonly string[];
  say: ExploreWording;
  figureHref: (id: string) => string;
  onSort: (sort: Sort) => void;
  onPin: (id: string) => void;
};

/** The chosen figures as a table: everything that picture and notes say, for reader, keyboard and screen reader. */
export const FigureTable = memo(function FigureTable(props: Props) {
  const { figures, columns, sort, caption, say, onSort } = props;
  const frame = useRef<HTMLDivElement>(null);
  const inParts = figures.length > WHOLE;
  const { getVirtualItems, getTotalSize, measureElement } = useVirtualizer({
    count: figures.length,
    enabled: inParts,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_ROW,
    getItemKey: (i) => figures[i]?.id ?? i,
    overscan: 8,
  });
  const drawn = inParts ? getVirtualItems() : [];
  const above = drawn[0]?.start ?? 0;
  const below = getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0} ref={frame}>
      <table aria-rowcount={inParts ? figures.length + 1 : undefined} data-parts={inParts || undefined}>
        <caption>
          <span>{caption}</span>
        </caption>
        <TableHead columns={columns} say={say} sort={sort} onSort={onSort} />
        <tbody>
          {inParts ? (
            <>
              <Spacer height={above} columns={columns} />
              {drawn.map(({ index }) => (
                <TableRow
                  {...props}
                  key={figures[index]?.id}
                  figure={figures[index]}
                  index={index}
                  measure={measureElement}
                />
              ))}
              <Spacer height={below} columns={columns} />
            </>
          ) : (
            figures.map((figure) => <TableRow {...props} key={figure.id} figure={figure} />)
          )}
        </tbody>
      </table>
    </div>
  );
});

function TableRow({
  figure,
  index,
  measure,
  data,
  columns,
  pins,
  say,
  figureHref,
  onPin,
}: Props & {
  figure: ExploreFigure | undefined;
  index?: number;
  measure?: (row: HTMLTableRowElement | null) => void;
}) {
  if (!figure) return null;
  return (
    <FigureRow
      figure={figure}
      source={data.sources[figure.source]}
      place={figure.place === null ? undefined : data.places[figure.place]}
      columns={columns.join()}
      href={figureHref(figure.id)}
      say={say}
      pinned={pins.includes(figure.id)}
      onPin={onPin}
      {...(index !== undefined && { index })}
      {...(measure && { measure })}
    />
  );
}

/** Holds the room of the rows that aren't drawn. */
function Spacer({ height, columns }: { height: number; columns: readonly Column[] }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={cellColumns(columns).length + 2} style={{ height, padding: 0 }} />
    </tr>
  );
}
