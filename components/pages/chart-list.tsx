import { chartPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import { charts } from '../charts';

/** Every chart by its finding, with what it draws. */
export function ChartList({ lang }: { lang: Lang }) {
  return (
    <ul className="card-list">
      {charts.map((chart) => {
        const words = chart.words(lang);
        return (
          <li key={chart.slug}>
            <a href={chartPath(lang, chart.slug)}>{words.title.plain}</a>
            <p>{words.summary.plain}</p>
          </li>
        );
      })}
    </ul>
  );
}
