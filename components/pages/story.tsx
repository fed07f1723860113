import { storyPath } from '../../data/addresses';
import { cite, sayPublished } from '../../data/cite';
import { event, figure, isFigure } from '../../data/dataset';
import { fill, referencesIn } from '../../data/fill';
import { sayDate } from '../../data/say';
import { LANGS, type Lang } from '../../data/vocabulary';
import { chartBySlug } from '../charts';
import { ChartFigure } from '../figure/figure';
import { citedRecords } from '../figure/row-facts';
import { SourceList } from '../figure/source-list';
import { SourceTitle } from '../figure/source-title';
import { Definitions, termsIn } from '../figure/terms';
import { chaptersIn } from '../story/chapters';
import { wordsOf } from '../words';
import { article } from './article';
import { nameOf } from './language-switch';
import { Cited, Prose, SOURCE_ANCHOR, SourceMark, TERM_SCOPE } from './prose';
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
          <Cited text={fill(say.standfirst, lang)} cited={cited} lang={lang} />
        </p>
        <p className="sourceline">
          {say.sourceline}{' '}
          <a href={article.url ?? undefined}>
            <SourceTitle source={article} lang={lang} />
          </a>
          , {article.publisherIn[lang]}, {sayPublished(article, lang)}
        </p>
        <nav className="contents" aria-label={say.contents}>
          <ol>
            {chapters.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {chapters.map(({ id, text, charts, events }) => (
        <section key={id} id={id} className="chapter" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{text.title}</h2>
          <ChapterTwins id={id} lang={lang} />
          <Prose className="finding" paragraph={{ text: text.finding }} cited={cited} lang={lang} />
          {events && <Events ids={events} cited={cited} lang={lang} />}
          {charts.map((slug) => {
            const chart = chartBySlug(slug);
            return (
              chart && (
                <ChartFigure
                  key={slug}
                  chart={chart}
                  lang={lang}
                  place="story"
                />
              )
            );
          })}
          {text.paragraphs.map((paragraph) => (
            <Prose key={paragraph.text} paragraph={paragraph} cited={cited} lang={lang} />
          ))}
        </section>
      ))}
      <section className="chapter" aria-labelledby="terms-title">
        <h2 id="terms-title">{say.terms}</h2>
        <Definitions terms={storyTerms(lang)} scope={TERM_SCOPE} lang={lang} />
      </section>
      <section className="chapter" aria-labelledby="sources-title">
        <h2 id="sources-title">{say.sources}</h2>
        <RecordEndNote lang={lang} />
        <p>{say.sourcesLead}</p>
        <SourceList cited={cited} lang={lang} anchor={SOURCE_ANCHOR} />
      </section>
    </article>
  );
}

/** The chapter in the other languages: the page's own switch is far above, and leads to its beginning. */
function ChapterTwins({ id, lang }: { id: string; lang: Lang }) {
  return (
    <p className="twins">
      {LANGS.filter((other) => other !== lang).map((other) => (
        <a key={other} href={`${storyPath(other)}#${id}`} hrefLang={other} lang={other}>
          {nameOf(other)}
        </a>
      ))}
    </p>
  );
}

function Events({ ids, cited, lang }: { ids: readonly string[]; cited: ReturnType<typeof cite>; lang: Lang }) {
  return (
    <ol className="events">
      {ids.map(event).map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.date}>{sayDate(entry.date, entry.date_precision, lang)}</time>
          <span>
            {entry.text[lang].statement} <SourceMark cited={cited} sourceId={entry.source_id} lang={lang} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Every record the page names, in reading order. */
export function storyRecords(lang: Lang) {
  const recordsIn = (template: string) => referencesIn(template).map((id) => (isFigure(id) ? figure(id) : event(id)));
  return [
    article,
    ...recordsIn(wordsOf(lang).story.standfirst),
    ...chaptersIn(lang).flatMap(({ text, charts, events = [] }) => [
      ...recordsIn(text.finding),
      ...events.map(event),
      ...charts.flatMap((slug) => {
        const chart = chartBySlug(slug);
        return chart ? citedRecords(chart, lang) : [];
      }),
      ...text.paragraphs.flatMap((paragraph) => recordsIn(paragraph.text)),
    ]),
  ].map((record) => ({ source_id: 'source_id' in record ? record.source_id : record.id }));
}

/** Every glossary entry that the running text refers to. */
function storyTerms(lang: Lang) {
  const templates = [
    wordsOf(lang).story.standfirst,
    ...chaptersIn(lang).flatMap(({ text }) => [text.finding, ...text.paragraphs.map((paragraph) => paragraph.text)]),
  ];
  return termsIn(templates.map((template) => fill(template, lang)));
}
