import type { ExploreData } from '../explore-data';
import type { ExploreWording } from '../words';
import { COLUMNS } from './columns';
import { cellColumns, FigureRow } from './figure-row';
import { TableHead } from './table-head';

/** Every figure by topic, as the server sends it: what search engines and readers without scripts get. */
export function FullTable(props: {
  data: ExploreData;
  groups: readonly { readonly title: string; readonly topic: string }[];
  say: ExploreWording;
  figureHref: (id: string) => string;
}) {
  const { data, groups, say, figureHref } = props;
  const caption = say.allCaption(data.figures.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span>{caption}</span>
        </caption>
        <TableHead columns={COLUMNS} say={say} />
        {groups.map(({ title, topic }) => (
          <tbody key={topic}>
            <tr className="explore-group">
              <th scope="rowgroup" colSpan={cellColumns(COLUMNS).length + 1}>
                {title}
              </th>
            </tr>
            {data.figures
              .filter((figure) => figure.topic === topic)
              .map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  data={data}
                  columns={COLUMNS.join()}
                  href={figureHref(figure.id)}
                  say={say}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
