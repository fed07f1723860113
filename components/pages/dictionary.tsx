import type { Figure } from '../../data/dataset';
import { dataset } from '../../data/dataset';
import { type Column, type Columns, rowOf } from '../../data/files/column';
import { sayColumn } from '../../data/say-texts';
import { type Lang, ORIGINAL } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** The columns of figures.csv: name, type, meaning, what an empty cell says, and an example from the data. */
export function Dictionary({ columns, lang }: { columns: Columns<Figure>; lang: Lang }) {
  const say = wordsOf(lang).dataPage;
  const rows = dataset.figures.map((figure) => rowOf(columns, figure));
  return (
    <ScrollTable label={say.dictionary}>
      <HeadRow columns={say.dictionaryColumns} />
      <tbody>
        {Object.entries(columns).map(([name, column]) => {
          const { about, empty } = sayColumn('figures', name, column, lang);
          return (
            <tr key={name} id={`column-${name}`}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{typeOf(column, lang)}</td>
              <td>{about}</td>
              <td>{empty ?? say.neverEmpty}</td>
              {/* As in the file, which is in the original language. */}
              <td lang={lang === ORIGINAL ? undefined : ORIGINAL}>
                {String(rows.find((row) => row[name] !== null)?.[name] ?? '')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

function typeOf({ type, oneOf }: Column, lang: Lang): string {
  const say = wordsOf(lang).dataPage;
  return oneOf ? say.oneOf(Object.keys(oneOf(lang)).length) : say.types[type];
}
