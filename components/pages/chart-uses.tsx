import { chartPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { rowAnchor } from '../figure/row-facts';
import { wordsOf } from '../words';

/** Charts that use a number, each with a link to its row, or marked as one that only mentions it. */
export function ChartUses({ id, charts, lang }: { id: string; charts: readonly AnyChart[]; lang: Lang }) {
  const say = wordsOf(lang).figurePage;
  return (
    <ul>
      {charts.map((chart) => {
        const drawn = chart.rows(lang).some((row) => row.id === id);
        const at = drawn ? `#${rowAnchor(chart.slug, id)}` : '';
        return (
          <li key={chart.slug}>
            <a href={`${chartPath(lang, chart.slug)}${at}`}>{chart.words(lang).title.plain}</a>,{' '}
            {drawn ? say.drawnIn : say.mentionedIn}
          </li>
        );
      })}
    </ul>
  );
}
