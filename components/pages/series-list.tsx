import { figurePath } from '../../data/addresses';
import type { Figure } from '../../data/dataset';
import { sayEdtf, sayMeasure, sayPeriod } from '../../data/say';
import { seriesOf } from '../../data/series';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { wordsOf } from '../words';

/** What the same publisher counted in the same way at other dates. */
export function SeriesList({ figure, lang }: { figure: Figure; lang: Lang }) {
  const say = wordsOf(lang).figurePage;
  const series = seriesOf(figure);
  if (series.length === 0) return null;
  return (
    <>
      <h2 id="series">{say.series}</h2>
      <p>
        {say.seriesLead} <code>{figure.series}</code>
      </p>
      <div className="compact">
        <ScrollTable label={say.series}>
          <HeadRow columns={say.seriesColumns} />
          <tbody>
            {series.map((one) => (
              <tr key={one.id}>
                <th scope="row">{sayPeriod(one.period, lang)}</th>
                <td>
                  {one.id === figure.id ? (
                    <b>
                      {sayMeasure(one, lang)} ({say.thisOne})
                    </b>
                  ) : (
                    <a href={figurePath(lang, one.id)}>{sayMeasure(one, lang)}</a>
                  )}
                </td>
                <td>{sayEdtf(one.reported, lang)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </>
  );
}
