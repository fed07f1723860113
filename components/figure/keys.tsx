import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { KeyHelp } from '../draw/key-help';
import { wordsOf } from '../words';

/** What the keys do in a chart: in its panel, and under the picture while a mark has the focus of a keyboard. */
export function Keys({ chart, lang, className }: { chart: AnyChart; lang: Lang; className?: string }) {
  const { chart: say } = wordsOf(lang).interface;
  const grouped = chart.rows(lang).some(({ series }) => series !== '');
  return (
    <p className={className}>
      <KeyHelp {...say.keys} series={grouped ? say.keys.series : undefined} />
    </p>
  );
}
