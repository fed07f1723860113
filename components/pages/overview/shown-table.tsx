import { figurePath } from '../../../data/addresses';
import { cite } from '../../../data/cite';
import { figure, isFigure } from '../../../data/dataset';
import type { Lang } from '../../../data/vocabulary';
import { howMany } from '../../charts/how-many';
import { CARD_FIGURES } from '../../charts/overview/card-figures';
import { rowOf, rowsOf } from '../../charts/overview/rows';
import { totalRows } from '../../charts/overview/totals-plot';
import type { Row } from '../../draw/chart';
import { HeadRow } from '../../figure/head-row';
import { isDerived, rowAnchor, rowFacts } from '../../figure/row-facts';
import { ScrollTable } from '../../figure/scroll-table';
import { wordsOf } from '../../words';
import { countryOf } from './country-links';
import { multiplesIn } from './multiples';
import { whereRows } from './where';

/** The id by which the page's marks find their rows. */
export const OVERVIEW = 'overview';

/** Every figure of the page once, under the part that shows it first. */
export function shownFigures(lang: Lang): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const say = wordsOf(lang).overview;
  const cards = Object.entries(CARD_FIGURES).flatMap(([card, ids]) =>
    ids.map((id) => rowOf(id, lang, say.cards[card as keyof typeof CARD_FIGURES].title)),
  );
  const parts = [
    { title: say.totals.title, rows: [...totalRows(lang, 'wide'), ...rowsOf(howMany, lang)] },
    { title: say.where.title, rows: whereRows(lang) },
    ...multiplesIn(lang).map(({ title, rows }) => ({ title, rows })),
    { title: say.numbers, rows: cards },
  ];
  const seen = new Set<string>();
  return parts.map(({ title, rows }) => ({
    title,
    rows: rows.filter(({ id }) => !seen.has(id) && seen.add(id)),
  }));
}

/** The records behind every figure of the page. */
export const shownRecords = (lang: Lang) =>
  shownFigures(lang).flatMap(({ rows }) => rows.flatMap(({ of }) => (isDerived(of) ? of.inputs : [of])));

/** All of it as one table, folded on a page. It also feeds the notes: the script shows the cells of a mark's row. */
export function ShownTable({ lang, open = false }: { lang: Lang; open?: boolean }) {
  const { chart: say } = wordsOf(lang).interface;
  const { foot } = wordsOf(lang).overview;
  const columns = Object.values(say.columns);
  const parts = shownFigures(lang).filter(({ rows }) => rows.length > 0);
  const cited = cite(shownRecords(lang));
  return (
    <details className="shown" open={open}>
      <summary>{foot.table(parts.reduce((sum, { rows }) => sum + rows.length, 0))}</summary>
      <ScrollTable label={foot.caption}>
        <caption>{foot.caption}</caption>
        <HeadRow columns={columns} />
        {parts.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <ShownRow key={row.id} row={row} cited={cited} lang={lang} />
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </details>
  );
}

function ShownRow({ row, cited, lang }: { row: Row; cited: ReturnType<typeof cite>; lang: Lang }) {
  const { chart: say } = wordsOf(lang).interface;
  const { what, detail, value, period, sources, confidence, caveat, formula } = rowFacts(row, cited, lang);
  const href = countryOf(row, lang) ?? figurePath(lang, row.id);
  const name = what || (isFigure(row.id) ? figure(row.id).text[lang].population : row.id);
  return (
    <tr id={rowAnchor(OVERVIEW, row.id)}>
      <th scope="row">
        <a href={href}>{name}</a>
        {detail && <small>{detail}</small>}
      </th>
      <td>{value}</td>
      <td>{period}</td>
      <td>
        {formula
          ? `${say.derived}: ${formula}`
          : [...new Set(sources.map(({ source }) => source.publisherIn[lang]))].join(', ')}
      </td>
      <td>{confidence}</td>
      <td>{caveat}</td>
    </tr>
  );
}
