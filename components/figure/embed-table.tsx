import { cite, type NumberedSource, sayPublished } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { wordsOf } from '../words';
import { GroupRow, HeadRow } from './head-row';
import { leaving } from './place';
import { drawnRecords, inGroups, type RowFacts, rowAnchor, rowFacts } from './row-facts';

/**
 * A chart's rows as a table of three columns: what, how much, and who says so for when, with the link. It feeds the
 * notes on marks as a page's table does. A source repeated in the rows below is one cell that spans them.
 */
export function EmbedTable({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const { chart: say } = wordsOf(lang).interface;
  const { what, value, period, source } = say.columns;
  const columns = [what, value, `${period}, ${source.toLocaleLowerCase(lang)}`];
  const cited = cite(drawnRecords(chart, lang));
  const groups = inGroups(chart.rows(lang).map((row) => rowFacts(row, cited, lang)));
  return (
    <table>
      <caption>{say.table(chart.rows(lang).length)}</caption>
      <HeadRow columns={columns} />
      {groups.map(({ group, rows }) => (
        <tbody key={`${group} ${rows[0]?.id}`}>
          <GroupRow group={group} columns={columns} />
          {rows.map((row, i) => (
            <tr key={row.id} id={rowAnchor(chart.slug, row.id)}>
              <th scope="row">
                {row.what}
                {row.detail && ` (${row.detail})`}
              </th>
              <td>{row.value}</td>
              {!hasSameSource(row, rows[i - 1]) && (
                <SourceCell row={row} rows={repeatsBelow(row, rows.slice(i + 1))} lang={lang} />
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The source and period of a row's number, and what is ours: for that row and the `rows` below it. */
function SourceCell({ row, rows, lang }: { row: RowFacts; rows: number; lang: Lang }) {
  const { chart: say } = wordsOf(lang).interface;
  return (
    <td rowSpan={rows > 0 ? rows + 1 : undefined}>
      {row.formula ? `${say.derived}: ${row.formula}` : row.period && `${row.period}. `}
      {!row.formula && row.sources.map((cited) => <Source key={cited.n} cited={cited} lang={lang} />)}
    </td>
  );
}

function Source({ cited: { source }, lang }: { cited: NumberedSource; lang: Lang }) {
  const name = source.publisherIn[lang];
  const date = source.published ? sayPublished(source, lang) : wordsOf(lang).interface.chart.undated;
  return (
    <>
      {source.url ? (
        <a {...leaving('embed')} href={source.url}>
          {name}
        </a>
      ) : (
        name
      )}
      , {date}
    </>
  );
}

/** Whether two rows have the same period and source. A number of ours states its sum every time. */
const hasSameSource = (row: RowFacts, before: RowFacts | undefined) =>
  before !== undefined &&
  !row.formula &&
  !before.formula &&
  row.period === before.period &&
  row.sources.map(({ n }) => n).join() === before.sources.map(({ n }) => n).join();

/** How many of the rows below have the period and source of `row`. */
function repeatsBelow(row: RowFacts, below: readonly RowFacts[]): number {
  const end = below.findIndex((next) => !hasSameSource(next, row));
  return end < 0 ? below.length : end;
}
