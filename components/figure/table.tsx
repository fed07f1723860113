import { figurePath } from '../../data/addresses';
import type { NumberedSource } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { wordsOf } from '../words';
import { GroupRow, HeadRow } from './head-row';
import { inGroups, isEvent, rowAnchor, rowFacts } from './row-facts';
import { ScrollTable } from './scroll-table';

/**
 * A chart's rows as a table. It also feeds the tooltip: the browser script shows the cells of a mark's row, so the two
 * can't disagree.
 */
export function ChartTable({
  chart,
  cited,
  lang,
  linked,
}: {
  chart: AnyChart;
  cited: readonly NumberedSource[];
  lang: Lang;
  /** Whether each figure links to its page: hundreds of addresses add weight, so only a chart's page has them. */
  linked: boolean;
}) {
  const { chart: say } = wordsOf(lang).interface;
  const columns = Object.values(say.columns);
  const all = chart.rows(lang);
  const rows = all.map((row) => rowFacts(row, cited, lang));
  const withPages = new Set(all.flatMap(({ id, of }) => (isEvent(of) ? [] : [id])));
  return (
    <ScrollTable label={chart.words(lang).title.plain}>
      <caption>{chart.words(lang).summary.plain}</caption>
      <HeadRow columns={columns} />
      {inGroups(rows).map(({ group, rows: own }) => (
        <tbody key={`${group} ${own[0]?.id}`}>
          <GroupRow group={group} columns={columns} />
          {own.map((row) => (
            <tr key={row.id} id={rowAnchor(chart.slug, row.id)}>
              <th scope="row">
                {linked && withPages.has(row.id) ? <a href={figurePath(lang, row.id)}>{row.what}</a> : row.what}
                {row.detail && <small>{row.detail}</small>}
              </th>
              <td>{row.value}</td>
              <td>
                {row.period}
                {linked && row.published && <small>{say.published(row.published)}</small>}
              </td>
              <td>
                {row.formula
                  ? `${say.derived}: ${row.formula}`
                  : row.sources.map(({ n, source }) => `${source.publisherIn[lang]} [${n}]`).join(', ')}
              </td>
              <td>{row.confidence}</td>
              <td>{row.caveat}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}
