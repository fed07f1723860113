import { chartPath, chartsPath } from '../../data/addresses';
import { sayPlace } from '../../data/say';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { stillInk } from '../draw/ink';
import { shortCredit } from '../figure/credit';
import { FluidPicture } from '../figure/pictures';
import { chaptersIn } from '../story/chapters';
import { wordsOf } from '../words';
import { chartsByChapter, countriesOf, galleryCountries } from './gallery-order';

/**
 * Every chart as a card: its picture drawn small, its finding, its source. Chips filter by chapter or country. Each
 * chip is a link that names its filter twice: in the query, which the script reads, and in the fragment, with which the
 * style sheet filters when there is no script.
 */
export function Gallery({ lang }: { lang: Lang }) {
  const { chartsPage: say } = wordsOf(lang).interface;
  const groups = chartsByChapter(chaptersIn(lang));
  const all = groups.reduce((sum, { charts }) => sum + charts.length, 0);
  return (
    <div className="gallery" data-gallery="" suppressHydrationWarning>
      <div className="filters">
        <button type="button" className="filters-button" popoverTarget="filters">
          {say.filter}
        </button>
        <div id="filters" className="filter-layer" popover="auto">
          <Chips
            name="topic"
            label={say.topic}
            all={say.all}
            choices={groups.map(({ chapter }) => [chapter.id, chapter.text.title, chapter.id])}
            lang={lang}
          />
          <Chips
            name="country"
            label={say.country}
            all={say.all}
            choices={galleryCountries().map((code) => [code, sayPlace(code, lang), `country-${code}`])}
            lang={lang}
          />
        </div>
        <p className="chosen">
          <span role="status" data-said={say.shown} data-none={say.none} suppressHydrationWarning>
            {''}
          </span>{' '}
          <a className="every" href={chartsPath(lang)}>
            {say.every(all)}
          </a>
        </p>
      </div>
      <div className="cards">
        {groups.map(({ chapter, charts }) => (
          <section key={chapter.id} id={chapter.id} className="group" aria-labelledby={`${chapter.id}-title`}>
            <h2 id={`${chapter.id}-title`} className="unseen">
              {chapter.text.title}
            </h2>
            {charts.map((chart) => (
              <Card key={chart.slug} chart={chart} chapter={chapter.text.title} lang={lang} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** The filters of one kind. */
function Chips(props: {
  name: string;
  label: string;
  all: string;
  /** Value, words, and the fragment. */
  choices: readonly (readonly [string, string, string])[];
  lang: Lang;
}) {
  const { name, label, all, choices, lang } = props;
  return (
    <nav className="chips" aria-label={label} data-chips={name}>
      <span aria-hidden="true">{label}</span>
      <a className="chip" href={chartsPath(lang)} data-value="" aria-current="true" suppressHydrationWarning>
        {all}
      </a>
      {choices.map(([value, words, place]) => (
        <a
          key={value}
          className="chip"
          id={place.startsWith('country-') ? place : undefined}
          href={`?${name}=${value}#${place}`}
          data-value={value}
          suppressHydrationWarning
        >
          {words}
        </a>
      ))}
    </nav>
  );
}

/** One link to a chart's page, as large as the card. The picture needs no words: the page has them. */
function Card({ chart, chapter, lang }: { chart: AnyChart; chapter: string; lang: Lang }) {
  const { chartsPage: say } = wordsOf(lang).interface;
  const picture = chart.picture(lang, { composition: 'narrow', shown: 'small', ink: stillInk });
  const rows = chart.rows(lang).length;
  const drawn = chart.rows(lang, 'small').length;
  return (
    <article
      className="card"
      data-chart-card={chart.slug}
      data-countries={countriesOf(chart).join(' ')}
      suppressHydrationWarning
    >
      <p className="eyebrow" aria-hidden="true">
        {chapter}
      </p>
      <h3>
        <a href={chartPath(lang, chart.slug)}>{chart.words(lang).title.plain}</a>
      </h3>
      <div className="pictures">
        {/* What is outside a map is listed on the chart's page. */}
        <FluidPicture picture={withoutList(picture)} className="narrow" />
      </div>
      <p className="credit">
        {shortCredit(chart, lang, 'small')}
        {drawn < rows && <span>{say.part(drawn, rows)}</span>}
      </p>
    </article>
  );
}

function withoutList({ below, ...picture }: ReturnType<AnyChart['picture']>) {
  return picture;
}
