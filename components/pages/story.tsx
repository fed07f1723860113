import { chartPath } from '../../data/addresses';
import { cite, type NumberedSource, sayPublished } from '../../data/cite';
import { event, figure, isFigure } from '../../data/dataset';
import { fill, referencesIn } from '../../data/fill';
import type { Lang } from '../../data/vocabulary';
import { chartBySlug } from '../charts';
import { ChartFigure } from '../figure/figure';
import { citedRecords } from '../figure/row-facts';
import { SourceList } from '../figure/source-list';
import { SourceTitle } from '../figure/source-title';
import { Definitions, termsIn } from '../figure/terms';
import { chaptersIn } from '../story/chapters';
import { wordsOf } from '../words';
import { article } from './article';
import { Cited, CLAIMANTS, Prose, SOURCE_ANCHOR, TERM_SCOPE } from './prose';
import { RecordEndNote } from './record-end';

/** The whole story: opening, contents, chapters, and the sources of everything on the page. */
export function Story({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).story;
  const chapters = chaptersIn(lang);
  const cited = cite(storyRecords(lang));
  return (
    <article className="story">
      <header className="opening">
        <h1>{say.title}</h1>
        <p className="standfirst">
          {say.standfirst} <span className="more">{say.standfirstMore}</span>
        </p>
        <p className="sourceline">
          {say.sourceline}{' '}
          <a href={article.url ?? undefined}>
            <SourceTitle source={article} lang={lang} />
          </a>
          , {article.publisherIn[lang]}, {sayPublished(article, lang)}
        </p>
        <OpeningNumber cited={cited} lang={lang} />
        <Contents lang={lang} />
      </header>
      {chapters.map(({ id, text, charts }) => (
        <section key={id} id={id} className="chapter" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{text.title}</h2>
          <Prose className="finding" paragraph={{ text: text.finding }} cited={cited} lang={lang} />
          {charts.map((slug) => {
            const chart = chartBySlug(slug);
            return chart && <ChartFigure key={slug} chart={chart} lang={lang} place="story" />;
          })}
          {text.paragraphs.map((paragraph) => (
            <Prose key={paragraph.text} paragraph={paragraph} cited={cited} lang={lang} />
          ))}
        </section>
      ))}
      <footer className="apparatus">
        <RecordEndNote lang={lang} />
        <details>
          <summary>{say.terms}</summary>
          <Definitions terms={storyTerms(lang)} scope={TERM_SCOPE} lang={lang} />
        </details>
        <details>
          <summary>{say.sources(cited.length)}</summary>
          <p>{say.sourcesLead}</p>
          <SourceList cited={cited} lang={lang} anchor={SOURCE_ANCHOR} />
        </details>
      </footer>
    </article>
  );
}

/** The story's first number. It is one value, not a chart: its chart's page says the rest. */
function OpeningNumber({ cited, lang }: { cited: readonly NumberedSource[]; lang: Lang }) {
  const { card } = wordsOf(lang).story;
  return (
    <p className="opening-number" id="how-many">
      <span>
        <Cited text={fill(card.label, lang)} cited={cited} lang={lang} />
      </span>
      <b>
        <Cited text={fill(card.value, lang)} cited={cited} lang={lang} />
      </b>
      <span>
        {card.note} <a href={chartPath(lang, 'how-many')}>{card.more}</a>
      </span>
    </p>
  );
}

/** The chapters: in the margin if there is space, else behind a button that needs no script. */
function Contents({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).story;
  return (
    <>
      <button type="button" className="contents-button" popoverTarget="contents">
        {say.contents}
      </button>
      <nav className="contents" id="contents" popover="auto" aria-label={say.contents}>
        <ol>
          {chaptersIn(lang).map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text.title}</a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

/**
 * Every record of the page: those of the text in reading order, which is that of its source numbers, then the charts'.
 */
export function storyRecords(lang: Lang) {
  const { card } = wordsOf(lang).story;
  const chapters = chaptersIn(lang);
  const inText = [
    ...recordsIn(card.label),
    ...recordsIn(card.value),
    ...chapters.flatMap(({ text }) => [
      ...recordsIn(text.finding),
      ...text.paragraphs.flatMap((paragraph) => [
        ...(paragraph.from ? [{ source_id: CLAIMANTS[paragraph.from] }] : []),
        ...recordsIn(paragraph.text),
      ]),
    ]),
  ];
  const drawn = chapters.flatMap(({ charts }) =>
    charts.flatMap((slug) => {
      const chart = chartBySlug(slug);
      return chart ? citedRecords(chart, lang) : [];
    }),
  );
  return [...inText, ...drawn].map(({ source_id }) => ({ source_id }));
}

const recordsIn = (template: string) => referencesIn(template).map((id) => (isFigure(id) ? figure(id) : event(id)));

/** Every glossary entry that the running text refers to. */
function storyTerms(lang: Lang) {
  const templates = chaptersIn(lang).flatMap(({ text }) => [
    text.finding,
    ...text.paragraphs.map(({ text: own }) => own),
  ]);
  return termsIn(templates.map((template) => fill(template, lang)));
}
