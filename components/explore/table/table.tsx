import { memo, type ReactNode } from 'react';
import { useBench } from '../bench';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import { PinBox } from '../pin';
import { sayProperty } from '../say-figure';
import { type Column, LONG, SORTABLE, type Sort, sortableOf } from './columns';

/** Rows under a heading, or without one if the table has no groups. */
type Group = { readonly title?: string; readonly figures: readonly ExploreFigure[] };

/** Figures as a table: everything in pictures and notes, for all readers, by keyboard and screen reader too. */
export function Table(props: {
  caption: string;
  groups: readonly Group[];
  columns: readonly Column[];
  /** Its order; without it a reader can neither sort the table nor pin its rows. */
  sort?: Sort;
  /** The number of all rows, if only some are rendered. */
  rows?: number;
}) {
  const { caption, groups, columns, sort, rows } = props;
  const { say } = useBench();
  const shown = sortableOf(columns);
  return (
    <Scrolled caption={caption} {...(rows && { rows: rows + 1 })}>
      <thead>
        <tr>
          {sort && <th scope="col">{say.compare.pin}</th>}
          {shown.map((column) => (
            <Head key={column} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      {groups.map(({ title, figures }) => (
        <tbody key={title ?? ''}>
          {title && (
            <tr className="explore-group">
              <th scope="rowgroup" colSpan={shown.length}>
                {title}
              </th>
            </tr>
          )}
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} columns={columns.join()} mayPin={sort !== undefined} />
          ))}
        </tbody>
      ))}
    </Scrolled>
  );
}

/** A column heading that sorts the table: first ascending, then descending. */
function Head({ column, sort }: { column: (typeof SORTABLE)[number]; sort: Sort | undefined }) {
  const { say, onChange } = useBench();
  const direction = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const next: Sort = { column, descending: direction === 'ascending' };
  return (
    <th scope="col" aria-sort={direction}>
      {sort ? (
        <button type="button" onClick={() => onChange((view) => ({ ...view, sort: next }))}>
          {say.names[column]}
          <span aria-hidden="true">{direction ? (direction === 'descending' ? ' ↓' : ' ↑') : ' ↕'}</span>
        </button>
      ) : (
        say.names[column]
      )}
    </th>
  );
}

/** One figure. `columns` are joined by commas, so that a memoised row is rendered again only if they change. */
const FigureRow = memo(function FigureRow(props: { figure: ExploreFigure; columns: string; mayPin: boolean }) {
  const { figure, columns, mayPin } = props;
  const bench = useBench();
  const { data, say, figureHref } = bench;
  const visible = columns.split(',');
  return (
    <tr data-figure={figure.id}>
      {mayPin && (
        <td>
          <PinBox figure={figure} />
        </td>
      )}
      <th scope="row">
        <a href={figureHref(figure.id)}>{figure.statement}</a>
        {LONG.filter((long) => visible.includes(long) && figure[long] !== '').map((long) => (
          <small key={long}>
            {say.names[long]}: {figure[long]}
          </small>
        ))}
      </th>
      {SORTABLE.filter((column) => visible.includes(column)).map((column) => (
        <td key={column} data-column={column} data-sure={column === 'confidence' ? figure.confidence : undefined}>
          {column === 'source' ? (
            <SourceName source={data.sources[figure.source_id]} />
          ) : column === 'place' && figure.place === null ? null : (
            sayProperty(column, figure, bench)
          )}
        </td>
      ))}
    </tr>
  );
});

/** A publisher with a link to its page, or only its name if the source has no address. */
export function SourceName({ source }: { source: ExploreSource | undefined }) {
  if (!source?.url) return source?.name;
  return (
    <a href={source.url} rel="noopener">
      {source.name}
    </a>
  );
}

/** A table that scrolls, by keyboard too, if it is wider or longer than its frame. */
export function Scrolled({ caption, rows, children }: { caption: string; rows?: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be another landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
      <table aria-rowcount={rows}>
        <caption>
          <span key={caption}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
