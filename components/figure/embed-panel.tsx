import { absolute, chartPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { wordsOf } from '../words';
import { EmbedTable } from './embed-table';
import { Keys } from './keys';
import { Doubts, Reading } from './panel';
import { leaving } from './place';

/**
 * What an embed says about its chart: how to read it, its doubts, the source of each number. Terms, titles of sources
 * and the doubts of single rows are on the chart's page, to which it links.
 */
export function EmbedPanel(props: { chart: AnyChart; lang: Lang; id: string; edition: string | undefined }) {
  const { chart, lang, id, edition } = props;
  const { chart: say } = wordsOf(lang).interface;
  const leave = leaving('embed');
  const page = chartPath(lang, chart.slug);
  return (
    <div id={id} className="panel" popover="auto" role="dialog" aria-label={say.about}>
      <p className="close">
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {say.close}
        </button>
      </p>
      <h2>{say.howToRead}</h2>
      <Reading chart={chart} lang={lang} />
      <h2>{say.doubts}</h2>
      <Doubts chart={chart} lang={lang} />
      <EmbedTable chart={chart} lang={lang} />
      <p className="links">
        <a {...leave} href={page}>
          {say.page}
        </a>
        <a {...leave} href={`${page}#embed`}>
          {say.embed}
        </a>
      </p>
      <p>
        {absolute(page).replace(/^https?:\/\//, '')} · {edition}
      </p>
      <Keys chart={chart} lang={lang} />
    </div>
  );
}
