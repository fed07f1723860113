import type { NumberedSource } from '../../data/cite';
import { conflicts } from '../../data/conflicts';
import { figure } from '../../data/dataset';
import { sayDate, sayMeasure } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../surfaces/head-row';
import { ScrollTable } from '../surfaces/scroll-table';
import { sourcesPageWording } from './sources-page-wording';

/** Every point on which published figures disagree, each with the figures side by side and the reason. */
export function ConflictList({ cited, lang }: { cited: readonly NumberedSource[]; lang: Lang }) {
  const { columns } = sourcesPageWording(lang).conflicts;
  return conflicts.map(({ id, figures, text }) => (
    <div key={id}>
      <h3 id={`conflict-${id}`}>{text[lang].title}</h3>
      <ScrollTable label={text[lang].title}>
        <HeadRow columns={columns} />
        <tbody>
          {figures.map(figure).map((record) => {
            const entry = cited.find(({ source }) => source.id === record.source_id);
            return (
              <tr key={record.id}>
                <th scope="row">{sayMeasure(record, lang)}</th>
                <td>{record.text[lang].population}</td>
                <td>{sayDate(record.as_of, record.as_of_precision, lang)}</td>
                <td>
                  <a href={`#source-${record.source_id}`}>
                    {entry?.source.publisher} [{entry?.n}]
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {text[lang].lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  ));
}
