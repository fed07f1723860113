import { groups } from 'd3';
import { countriesPath, countryPath, explorePath, figurePath, sourcesPath } from '../../data/addresses';
import { cite } from '../../data/cite';
import { type Figure, figure as figureBy, source } from '../../data/dataset';
import { relations } from '../../data/relations';
import { sayMeasure, sayPeriod, sayPlace } from '../../data/say';
import { conflictsAbout, sayMeasureWords } from '../../data/say-texts';
import { dateOf } from '../../data/span';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { chartOfCountry } from '../countries';
import { cardsOf } from '../countries/cards';
import { type Country, countries } from '../countries/countries';
import { ChartFigure } from '../figure/figure';
import { HeadRow } from '../figure/head-row';
import { ScrollTable } from '../figure/scroll-table';
import { SourceList } from '../figure/source-list';
import { wordsOf } from '../words';
import { CiteSection } from './cite-section';
import { CountryCards } from './country-cards';
import { EmbedSection } from './embed-section';

/** A table with more figures than this is folded. */
const FOLDED = 20;

/** A country from its figures alone: the newest counts, the picture, disagreements, every figure, and how to use it. */
export function CountryPage({ country, lang }: { country: Country; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  const chart = chartOfCountry(country.slug);
  const name = sayPlace(country.code, lang);
  const cited = cite(country.figures);
  return (
    <>
      <div className="page country" data-country={country.code}>
        <p className="eyebrow">
          <a href={countriesPath(lang)}>{say.title}</a>
        </p>
        <h1>{name}</h1>
        <p className="scope">{say.scope(country.figures.length, cited.length, yearsOf(country, lang))}</p>
        <div className="country-columns">
          {cardsOf(country).length > 0 && (
            <section className="count-cards" aria-label={say.cards}>
              <h2>{say.cards}</h2>
              <CountryCards country={country} lang={lang} />
            </section>
          )}
          {chart ? <ChartFigure chart={chart} lang={lang} place="story" shown="all" /> : <p>{say.noPicture}</p>}
        </div>
        <Conflicts country={country} lang={lang} />
        <details className="all-figures" open={country.figures.length <= FOLDED}>
          <summary>{say.table(country.figures.length)}</summary>
          <FigureTable country={country} lang={lang} />
        </details>
        <details>
          <summary>{say.sources}</summary>
          <SourceList cited={cited} lang={lang} />
        </details>
        <nav className="country-ways" aria-label={say.around}>
          <a href={`${explorePath(lang)}?place=${country.code}`}>{say.explore}</a>
          <Neighbour country={country} step={-1} lang={lang} />
          <Neighbour country={country} step={1} lang={lang} />
        </nav>
      </div>
      {chart && (
        <>
          <EmbedSection chart={chart} lang={lang} />
          <CiteSection
            folded
            lang={lang}
            part={{
              kind: 'chart',
              key: chart.slug,
              title: chart.words(lang).title.plain,
              path: countryPath(lang, country.slug),
            }}
          />
        </>
      )}
    </>
  );
}

/** The years from the first figure to the last. */
function yearsOf({ figures }: Country, lang: Lang): string {
  const years = figures.flatMap((figure) => dateOf(figure)?.last.slice(0, 4) ?? []).toSorted();
  return wordsOf(lang).countriesPage.years(years[0] ?? '', years.at(-1) ?? '');
}

/** The points on which this country's figures disagree, and pairs that no text explains yet. */
function Conflicts({ country, lang }: { country: Country; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  const ids = new Set(country.figures.map(({ id }) => id));
  const described = conflictsAbout([...ids], lang).filter(
    ({ figures }) => figures.filter((id) => ids.has(id)).length > 1,
  );
  const pairs = relations.filter(
    ({ a, b, kind }) =>
      kind === 'conflicts-with' &&
      ids.has(a) &&
      ids.has(b) &&
      !described.some(({ figures }) => figures.includes(a) && figures.includes(b)),
  );
  if (described.length + pairs.length === 0) return null;
  return (
    <section className="disagree">
      <h2>{say.conflicts}</h2>
      <div className="disagree-columns">
        {described.map(({ id, text }) => (
          <div key={id}>
            {described.length > 1 && (
              <h3>
                <a href={`${sourcesPath(lang)}#conflict-${id}`}>{text.title}</a>
              </h3>
            )}
            {text.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
        {pairs.length > 0 && (
          <ul>
            {pairs.map(({ a, b }) => (
              <li key={`${a} ${b}`}>
                <FigureLine figure={figureBy(a)} lang={lang} /> ↔ <FigureLine figure={figureBy(b)} lang={lang} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function FigureLine({ figure, lang }: { figure: Figure; lang: Lang }) {
  return (
    <>
      <a href={figurePath(lang, figure.id)}>{sayMeasure(figure, lang)}</a> ({figure.text[lang].population},{' '}
      {sayPeriod(figure.period, lang)})
    </>
  );
}

/** Every figure, by measure. */
function FigureTable({ country, lang }: { country: Country; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  const { confidenceNames } = wordingOf(lang);
  return (
    <ScrollTable label={say.table(country.figures.length)}>
      <HeadRow columns={say.tableColumns} />
      {groups(country.figures, ({ measure }) => measure).map(([measure, figures]) => (
        <tbody key={measure}>
          <tr>
            <th scope="rowgroup" colSpan={say.tableColumns.length}>
              {sayMeasureWords(measure, lang).title}
            </th>
          </tr>
          {figures.toSorted(byDate).map((figure) => (
            <tr key={figure.id} data-row={figure.id}>
              <th scope="row">
                <a href={figurePath(lang, figure.id)}>{figure.text[lang].population}</a>
              </th>
              <td>{sayMeasure(figure, lang)}</td>
              <td>{sayPeriod(figure.period, lang)}</td>
              <td>{source(figure.source_id).publisherIn[lang]}</td>
              <td>{confidenceNames[figure.confidence]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  );
}

const byDate = (a: Figure, b: Figure) => (dateOf(a)?.last ?? '').localeCompare(dateOf(b)?.last ?? '');

/** A link to the country before or after this one in the list. */
function Neighbour({ country, step, lang }: { country: Country; step: 1 | -1; lang: Lang }) {
  const say = wordsOf(lang).countriesPage;
  const other = countries[countries.findIndex(({ slug }) => slug === country.slug) + step];
  if (!other) return null;
  return (
    <a href={countryPath(lang, other.slug)} rel={step < 0 ? 'prev' : 'next'}>
      {step < 0 ? say.before : say.after}: {sayPlace(other.code, lang)}
    </a>
  );
}
