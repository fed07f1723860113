import { figurePath } from '../../data/addresses';
import { figure, source } from '../../data/dataset';
import { sayMeasure, sayPeriod } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** One row for each kind of value: a number, a range, a floor, a ceiling, words, a gap. */
const SHOWN = [
  'nyt-total-fled',
  'total-moscowtimes-range',
  'total-thebell-2024',
  'total-bloomberg-upto1m',
  'nyt-return-if-war-ends',
  'bell-2024-are',
];

/** A few rows of the dataset, to show what a download contains. */
export function FiguresPreview({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).dataPage;
  return (
    <ScrollTable label={say.preview}>
      <HeadRow columns={say.previewColumns} />
      <tbody>
        {SHOWN.map(figure).map((record) => (
          <tr key={record.id}>
            <th scope="row">
              <a href={figurePath(lang, record.id)}>
                <code>{record.id}</code>
              </a>
            </th>
            <td>{record.text[lang].statement}</td>
            <td>{sayMeasure(record, lang)}</td>
            <td>
              <code>{record.measured.kind}</code>
            </td>
            <td>{sayPeriod(record.period, lang)}</td>
            <td>{source(record.source_id).publisherIn[lang]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
