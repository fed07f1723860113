import { chartPath } from '../../data/addresses';
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
import { chaptersIn } from '../story/chapters';
import { wordsOf } from '../words';
import { CiteSection } from './cite-section';
import { EmbedSection } from './embed-section';
import { chartsByChapter } from './gallery-order';

/** A chart's own page: the frame, and below it everything in an embed's panel and more. */
export function ChartPage({ chart, lang, path }: { chart: AnyChart; lang: Lang; path: string }) {
  const { chart: say, terms: termsTitle } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const cited = cite(citedRecords(chart, lang));
  const terms = termsOf(words);
  const hrefOf = hrefIn(chart, lang);
  const rows = chart.rows(lang).length;
  return (
    <div className="chart-page">
      <ChartFigure chart={chart} lang={lang} place="page" />
      <div className="chart about" data-chart-about={chart.slug}>
        <section className="reading">
          <h2>{say.howToRead}</h2>
          <Reading chart={chart} lang={lang} hrefOf={hrefOf} />
        </section>
        <section>
          <h2>{rows === 1 ? say.tableSingle : say.table(rows)}</h2>
          <ChartTable chart={chart} cited={cited} lang={lang} linked />
        </section>
        <section>
          <h2>{say.doubts}</h2>
          <div className="doubts">
            <Doubts chart={chart} lang={lang} hrefOf={hrefOf} />
          </div>
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
      <CiteSection lang={lang} part={{ kind: 'chart', key: chart.slug, title: words.title.plain, path }} folded />
      <Neighbours chart={chart} lang={lang} />
    </div>
  );
}

/** Links to the charts before and after this one in the gallery. */
function Neighbours({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const { nav, chartsPage: say } = wordsOf(lang).interface;
  const all = chartsByChapter(chaptersIn(lang)).flatMap(({ charts }) => charts);
  const at = all.findIndex(({ slug }) => slug === chart.slug);
  // A chart outside the gallery has no neighbours.
  if (at < 0) return null;
  const links = [
    { rel: 'prev', label: say.before, to: all[at - 1] },
    { rel: 'next', label: say.after, to: all[at + 1] },
  ];
  return (
    <nav className="beside" aria-label={nav.charts}>
      {links.map(
        ({ rel, label, to }) =>
          to && (
            <a key={rel} rel={rel} href={chartPath(lang, to.slug)}>
              <small>{label}</small> {to.words(lang).title.plain}
            </a>
          ),
      )}
    </nav>
  );
}
