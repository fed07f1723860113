import { chartPath, imagePath } from '../../data/addresses';
import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Words } from '../draw/chart';
import { wordsOf } from '../words';
import { FilledText, type HrefOf } from './filled-text';
import { Keys } from './keys';
import { citedRecords } from './row-facts';
import { SourceList } from './source-list';
import { ChartTable } from './table';
import { Definitions, termsIn } from './terms';

/** Everything about a chart that doesn't fit its frame: how to read it, doubts, table, sources, terms, keys. */
export function Panel({ chart, lang }: { chart: AnyChart; lang: Lang }) {
  const { chart: say, terms: termsTitle } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const cited = cite(citedRecords(chart, lang));
  const terms = termsOf(words);
  return (
    <>
      <h2>{say.howToRead}</h2>
      <Reading chart={chart} lang={lang} />
      <h2>{say.doubts}</h2>
      <Doubts chart={chart} lang={lang} />
      <h2>{say.table(chart.rows(lang).length)}</h2>
      <ChartTable chart={chart} cited={cited} lang={lang} linked={false} />
      <h2>{say.sources}</h2>
      <SourceList cited={cited} lang={lang} />
      {terms.length > 0 && (
        <>
          <h2>{termsTitle}</h2>
          <Definitions terms={terms} scope={chart.slug} lang={lang} />
        </>
      )}
      <p className="links">
        <a href={chartPath(lang, chart.slug)}>{say.page}</a>
        <a href={imagePath(chart.slug, lang, 'light', 'svg')}>{say.image}</a>
        <a href={`${chartPath(lang, chart.slug)}#embed`}>{say.embed}</a>
      </p>
      <Keys chart={chart} lang={lang} />
    </>
  );
}

export function Reading({ chart, lang, hrefOf }: { chart: AnyChart; lang: Lang; hrefOf?: HrefOf }) {
  return (
    <p>
      <FilledText text={chart.words(lang).howToRead} {...(hrefOf && { hrefOf })} />
    </p>
  );
}

/** What to keep in mind: the rest of a correction, then the doubts. */
export function Doubts({ chart, lang, hrefOf }: { chart: AnyChart; lang: Lang; hrefOf?: HrefOf }) {
  const { aside, notes } = chart.words(lang);
  return [...(aside?.lines ?? []), ...notes].map((line) => (
    <p key={line.plain}>
      <FilledText text={line} {...(hrefOf && { hrefOf })} />
    </p>
  ));
}

/** The glossary entries that a chart's words refer to. */
export const termsOf = ({ summary, howToRead, notes, aside }: Words) =>
  termsIn([summary, howToRead, ...notes, ...(aside ? [aside.title, ...aside.lines] : [])]);
