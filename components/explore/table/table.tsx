import { memo, type ReactNode } from 'react';
import { useBench } from '../bench';
import type { ExploreFigure, ExploreSource } from '../explore-data';
import { PinBox } from '../pin';
import { tell } from '../say-figure';
import { type Column, LONG, SORTABLE, type Sort, sortableOf } from './columns';

/** Rows under a heading, or without one where the table has no groups. */
type Group = { readonly title?: string; readonly figures: readonly ExploreFigure[] };

/** Figures as a table: everything that picture and notes say, for reader, keyboard and screen reader. */
export function Table(props: {
  caption: string;
  groups: readonly Group[];
  columns: readonly Column[];
  /** Its order, where a reader can choose it, and pin its rows. */
  sort?: Sort;
  /** How many rows there are, where not all of them are here. */
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

/** A heading that puts the table in the order of its column: first upwards, then downwards. */
function Head({ column, sort }: { column: (typeof SORTABLE)[number]; sort: Sort | undefined }) {
  const { say, onChange } = useBench();
  const way = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const next: Sort = { column, descending: way === 'ascending' };
  return (
    <th scope="col" aria-sort={way}>
      {sort ? (
        <button type="button" onClick={() => onChange((view) => ({ ...view, sort: next }))}>
          {say.names[column]}
          <span aria-hidden="true">{way ? (way === 'descending' ? ' ↓' : ' ↑') : ' ↕'}</span>
        </button>
      ) : (
        say.names[column]
      )}
    </th>
  );
}

/** One figure. `columns` are joined to a text, so that a row is drawn anew only when they change. */
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
            tell(column, figure, bench)
          )}
        </td>
      ))}
    </tr>
  );
});

/** A publisher with a link to its page, or the bare name where only a re-publication could be read. */
export function SourceName({ source }: { source: ExploreSource | undefined }) {
  if (!source?.url) return source?.name;
  return (
    <a href={source.url} rel="noopener">
      {source.name}
    </a>
  );
}

/** A table that may be wider or longer than its place, and then scrolls in it, by keyboard too. */
export function Scrolled({ caption, rows, children }: { caption: string; rows?: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
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
