import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { ChartFigure, hrefIn } from '../figure/figure';
import { MoreImages } from '../figure/more-images';
import { Doubts, Reading, termsOf } from '../figure/panel';
import { citedRecords } from '../figure/row-facts';
import { SourceList } from '../figure/source-list';
import { Sureness } from '../figure/sureness';
import { ChartTable } from '../figure/table';
import { Definitions } from '../figure/terms';
import { wordsOf } from '../words';
import { CiteSection } from './cite-section';
import { EmbedSection } from './embed-section';

/** A chart's own page: the frame, and below it everything an embed keeps in its panel and more. */
export function ChartPage({ chart, lang, path }: { chart: AnyChart; lang: Lang; path: string }) {
  const { chart: say, terms: termsTitle } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const cited = cite(citedRecords(chart, lang));
  const terms = termsOf(words);
  const hrefOf = hrefIn(chart, lang);
  const rows = chart.rows(lang).length;
  return (
    <>
      <ChartFigure chart={chart} lang={lang} place="page" />
      <div className="chart about" data-chart-about={chart.slug}>
        <section>
          <h2>{rows === 1 ? say.tableSingle : say.table(rows)}</h2>
          <ChartTable chart={chart} cited={cited} lang={lang} linked />
        </section>
        <section>
          <h2>{say.doubts}</h2>
          <Reading chart={chart} lang={lang} hrefOf={hrefOf} />
          <Doubts chart={chart} lang={lang} hrefOf={hrefOf} />
          <Sureness chart={chart} lang={lang} />
        </section>
        <details>
          <summary>{say.sources}</summary>
          <SourceList cited={cited} lang={lang} />
        </details>
        {terms.length > 0 && (
          <details>
            <summary>{termsTitle}</summary>
            <Definitions terms={terms} scope={chart.slug} lang={lang} />
          </details>
        )}
        <MoreImages chart={chart} lang={lang} />
      </div>
      <EmbedSection chart={chart} lang={lang} />
      <CiteSection lang={lang} part={{ kind: 'chart', key: chart.slug, title: words.title.plain, path }} />
    </>
  );
}
