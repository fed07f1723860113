import { useBench } from '../bench';
import { COLUMNS } from './columns';
import { cellColumns, FigureRow } from './figure-row';
import { Scrolled } from './scrolled';
import { TableHead } from './table-head';

/** Every figure by topic, as the server sends it: what search engines and readers without scripts get. */
export function FullTable({ groups }: { groups: readonly { readonly title: string; readonly topic: string }[] }) {
  const { data, say } = useBench();
  return (
    <Scrolled caption={say.allCaption(data.figures.length)}>
      <TableHead columns={COLUMNS} />
      {groups.map(({ title, topic }) => (
        <tbody key={topic}>
          <tr className="explore-group">
            <th scope="rowgroup" colSpan={cellColumns(COLUMNS).length + 1}>
              {title}
            </th>
          </tr>
          {data.figures.map(
            (figure) =>
              figure.topic === topic && <FigureRow key={figure.id} figure={figure} columns={COLUMNS.join()} />,
          )}
        </tbody>
      ))}
    </Scrolled>
  );
}
