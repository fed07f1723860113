import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { sayKeys } from '../draw/key-help';
import { wordsOf } from '../words';

/** What the keys do in a chart: in its panel, and under the picture while a mark has keyboard focus. */
export function Keys({ chart, lang, className }: { chart: AnyChart; lang: Lang; className?: string }) {
  const { keys } = wordsOf(lang).interface.chart;
  const grouped = chart.rows(lang).some(({ series }) => series !== '');
  return <p className={className}>{sayKeys({ ...keys, series: grouped ? keys.series : undefined })}</p>;
}
