import { figurePath } from '../../data/addresses';
import type { Figure } from '../../data/dataset';
import { sayMeasure } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { saySource } from './say-source';

/** Two related figures, in the order of the columns; `how` they relate, where the table has several kinds. */
export type Pair = { readonly first: Figure; readonly second: Figure; readonly how?: string };

/** Pairs of figures side by side, each figure with its source and a link to its page. */
export function PairTable(props: { label: string; columns: readonly string[]; pairs: readonly Pair[]; lang: Lang }) {
  const { label, columns, pairs, lang } = props;
  return (
    <div className="compact">
      <ScrollTable label={label}>
        <HeadRow columns={columns} />
        <tbody>
          {pairs.map(({ first, second, how }) => (
            <tr key={`${first.id} ${second.id}`}>
              <th scope="row">
                <Short figure={first} lang={lang} />
              </th>
              <td>
                <Short figure={second} lang={lang} />
              </td>
              {how && <td>{how}</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}

function Short({ figure, lang }: { figure: Figure; lang: Lang }) {
  return (
    <>
      <a href={figurePath(lang, figure.id)}>{sayMeasure(figure, lang)}</a>
      <small>
        {figure.text[lang].population}. {saySource(figure, lang)}
      </small>
    </>
  );
}
