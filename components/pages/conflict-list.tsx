import type { NumberedSource } from '../../data/cite';
import { figure } from '../../data/dataset';
import { sayMeasure, sayPeriod } from '../../data/say';
import { conflictsIn } from '../../data/say-texts';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** Every disagreement between published figures, with the figures side by side and the reason. */
export function ConflictList({ cited, lang }: { cited: readonly NumberedSource[]; lang: Lang }) {
  const { columns } = wordsOf(lang).sourcesPage.conflicts;
  return conflictsIn(lang).map(({ id, figures, text }) => (
    <div key={id}>
      <h3 id={`conflict-${id}`}>{text.title}</h3>
      <ScrollTable label={text.title}>
        <HeadRow columns={columns} />
        <tbody>
          {figures.map(figure).map((record) => {
            const entry = cited.find(({ source }) => source.id === record.source_id);
            return (
              <tr key={record.id}>
                <th scope="row">{sayMeasure(record, lang)}</th>
                <td>{record.text[lang].population}</td>
                <td>{sayPeriod(record.period, lang)}</td>
                <td>
                  <a href={`#source-${record.source_id}`}>
                    {entry?.source.publisherIn[lang]} [{entry?.n}]
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {text.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  ));
}
