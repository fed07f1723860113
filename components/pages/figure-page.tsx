import { absolute, CONTACT, explorePath, figurePath, sourcesPath } from '../../data/addresses';
import { cite } from '../../data/cite';
import { type Figure, source } from '../../data/dataset';
import { VERSION } from '../../data/edition';
import { optionSlug } from '../../data/option-slug';
import { sayEdtf, sayMeasure, sayPeriod, sayPlace } from '../../data/say';
import { conflictsAbout, notDrawnIn, sayMeasureWords } from '../../data/say-texts';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { drawables } from '../answers/drawables';
import { figureJsonLd } from '../answers/json-ld';
import { StructuredData } from '../answers/structured-data';
import { SourceList } from '../figure/source-list';
import { wordsOf } from '../words';
import { ChartUses } from './chart-uses';
import { CiteSection } from './cite-section';
import { FigureStrip } from './figure-strip';
import { RelatedFigures } from './related-figures';
import { SeriesList } from './series-list';

/** One figure with everything known of it: what it says and doesn't say, who says it, where it is used. */
export function FigurePage({ figure, lang }: { figure: Figure; lang: Lang }) {
  const say = wordsOf(lang).figurePage;
  const { topics } = wordingOf(lang);
  const { statement, caveat } = figure.text[lang];
  const conflicts = conflictsAbout([figure.id], lang);
  return (
    <>
      <StructuredData json={figureJsonLd(figure, lang)} />
      <article className="page figure-page" data-figure={figure.id}>
        <p className="eyebrow">
          <a href={`${explorePath(lang)}?topic=${figure.topic}`}>{topics[figure.topic]}</a>
        </p>
        <p className="figure-value">{sayMeasure(figure, lang)}</p>
        <h1>{statement}</h1>
        <FigureStrip figure={figure} lang={lang} />
        <p>{say.kinds[kindOf(figure)]}</p>
        {caveat !== '' && (
          <p>
            <b>{say.caveat}.</b> {caveat}
          </p>
        )}
        <dl>
          {factsOf(figure, lang).map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        <h2>{say.source}</h2>
        <SourceList cited={cite([figure])} lang={lang} />
        <SeriesList figure={figure} lang={lang} />
        <RelatedFigures figure={figure} lang={lang} />
        {conflicts.length > 0 && (
          <>
            <h2>{say.conflicts}</h2>
            <ul>
              {conflicts.map(({ id, text }) => (
                <li key={id}>
                  <a href={`${sourcesPath(lang)}#conflict-${id}`}>{text.title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{say.charts}</h2>
        <Uses figure={figure} lang={lang} />
        <p>
          <a href={`${explorePath(lang)}?topic=${figure.topic}&unit=${optionSlug(figure.unit)}&pin=${figure.id}`}>
            {say.explore}
          </a>
        </p>
        <h2>{say.link}</h2>
        <p>
          <a href={figurePath(lang, figure.id)}>
            <code>{absolute(figurePath(lang, figure.id))}</code>
          </a>
        </p>
        <p>{say.linkNote}</p>
        <p>
          <a href={letter(figure, lang)}>{say.report}</a>. {say.reportNote}
        </p>
      </article>
      <CiteSection
        lang={lang}
        part={{ kind: 'figure', key: figure.id, title: statement, path: figurePath(lang, figure.id) }}
      />
    </>
  );
}

/** The kind of a value, with approximate numbers as a kind of their own. */
const kindOf = ({ measured }: Figure) => (measured.kind === 'point' && measured.approximate ? 'about' : measured.kind);

/** The facts about a figure, as name and words. */
function factsOf(figure: Figure, lang: Lang): readonly (readonly [string, string])[] {
  const say = wordsOf(lang).figurePage;
  const measure = sayMeasureWords(figure.measure, lang);
  const { counters, flags, origins, confidences } = wordingOf(lang);
  return [
    [say.counted, figure.text[lang].population],
    [say.unit, say.unitName(figure.unit)],
    [say.place, figure.place === null ? say.noPlace : sayPlace(figure.place, lang)],
    [say.measure, `${measure.title}: ${measure.about}`],
    [say.countedBy, counters[figure.counted_by]],
    [say.period, figure.period ? sayPeriod(figure.period, lang) : say.noPeriod],
    ...(figure.reported ? ([[say.published, sayEdtf(figure.reported, lang)]] as const) : []),
    [say.status, flags[figure.observation_flag]],
    [say.origin, origins[figure.origin]],
    [say.confidence, confidences[figure.confidence]],
    [say.seen, say.seenOn(figure.pages_seen)],
  ];
}

/** The charts that draw or mention a figure, or why none does. */
function Uses({ figure, lang }: { figure: Figure; lang: Lang }) {
  const say = wordsOf(lang).figurePage;
  const uses = drawables.filter(({ needs }) => needs.includes(figure.id));
  const reason = notDrawnIn(lang).find(({ ids }) => ids.includes(figure.id))?.reason;
  return (
    <>
      {(reason !== undefined || uses.length === 0) && (
        <p>
          {uses.length === 0 && say.inNoChart} {reason}
        </p>
      )}
      {uses.length > 0 && <ChartUses id={figure.id} charts={uses} lang={lang} />}
    </>
  );
}

/** A mailto address for a report about this figure, which needs no account. */
function letter(figure: Figure, lang: Lang): string {
  const { letter: say } = wordsOf(lang).figurePage;
  const subject = say.subject(figure.id, VERSION);
  const body = say.body({
    statement: figure.text[lang].statement,
    value: sayMeasure(figure, lang),
    source: source(figure.source_id).publisherIn[lang],
    address: absolute(figurePath(lang, figure.id)),
  });
  // Line breaks in mail are CRLF (RFC 6068).
  const part = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${CONTACT}?subject=${part(subject)}&body=${part(body)}`;
}
