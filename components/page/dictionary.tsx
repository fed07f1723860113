import { dataset } from '../../data/dataset';
import { type Column, type Columns, rowOf } from '../../data/files/column';
import type { Figure } from '../../data/parse';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../surfaces/head-row';
import { ScrollTable } from '../surfaces/scroll-table';
import { dataPageWording } from './data-page-wording';

/** The columns of figures.csv: name, type, meaning, what an empty cell says, and an example from the data. */
export function Dictionary({ columns, lang }: { columns: Columns<Figure>; lang: Lang }) {
  const say = dataPageWording(lang);
  const rows = dataset.figures.map((figure) => rowOf(columns, figure));
  return (
    <ScrollTable label={say.dictionary}>
      <HeadRow columns={say.dictionaryColumns} />
      <tbody>
        {Object.entries(columns).map(([name, column]) => (
          <tr key={name} id={`column-${name}`}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{typeOf(column, lang)}</td>
            <td>{column.about}</td>
            <td>{column.empty ?? say.neverEmpty}</td>
            <td>{String(rows.find((row) => row[name] !== null)?.[name] ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function typeOf({ type, oneOf }: Column, lang: Lang): string {
  const say = dataPageWording(lang);
  return oneOf ? say.oneOf(Object.keys(oneOf).length) : say.types[type];
}
