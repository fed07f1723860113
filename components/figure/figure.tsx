import { chartCsvFile, chartPath, downloadPath, imagePath } from '../../data/addresses';
import { cite } from '../../data/cite';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../draw/chart';
import { KeyHelp } from '../draw/key-help';
import { wordsOf } from '../words';
import { creditLine } from './credit';
import { FilledText, type HrefOf } from './filled-text';
import { MoreImages } from './more-images';
import { Pictures } from './pictures';
import { citedRecords, rowAnchor } from './row-facts';
import { SourceList } from './source-list';
import { Sureness } from './sureness';
import { ChartTable } from './table';
import { Definitions, termAnchor, termsIn } from './terms';

/** How much stands open, and which heading the title is: a story has many charts, a chart page one. */
export type FigureSetting = {
  readonly heading: 'h1' | 'h2' | 'h3';
  readonly tableOpen: boolean;
  /** Whether to offer the chart page; false on that page itself. */
  readonly linksToPage: boolean;
  /** In a host page's frame: every link that leaves must open outside the frame. */
  readonly framed?: boolean;
};

/** A chart with everything that belongs to it: title, picture, reading help, doubts, table, sources, files. */
export function ChartFigure({ chart, lang, setting }: { chart: AnyChart; lang: Lang; setting: FigureSetting }) {
  const { chart: say } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const cited = cite(citedRecords(chart, lang));
  const Heading = setting.heading;
  const leave = setting.framed ? { target: '_blank', rel: 'noopener' } : {};
  const rows = chart.rows(lang);
  const drawn = new Set(rows.map((row) => row.id));
  const grouped = rows.some(({ series }) => series !== '');
  const terms = termsIn([words.summary, words.howToRead, ...words.notes, ...(words.aside?.lines ?? [])]);
  const hrefOf: HrefOf = (ref) =>
    ref.kind === 'term'
      ? `#${termAnchor(chart.slug, ref.id)}`
      : drawn.has(ref.id)
        ? `#${rowAnchor(chart.slug, ref.id)}`
        : undefined;
  return (
    <figure className="chart" id={chart.slug} data-chart={chart.slug} aria-labelledby={`${chart.slug}-title`}>
      <figcaption>
        <Heading id={`${chart.slug}-title`}>{words.title.plain}</Heading>
        <p className="summary">
          <FilledText text={words.summary} hrefOf={hrefOf} />
        </p>
      </figcaption>
      <Pictures chart={chart} lang={lang} />
      <p className="credit">{creditLine(chart, lang)}</p>
      <p className="keys">
        {say.interactive} <KeyHelp {...say.keys} series={grouped ? say.keys.series : undefined} />
      </p>
      {words.aside && (
        <aside aria-label={words.aside.title.plain}>
          <p className="aside-title">{words.aside.title.plain}</p>
          {words.aside.lines.map((line) => (
            <p key={line.plain}>
              <FilledText text={line} hrefOf={hrefOf} />
            </p>
          ))}
        </aside>
      )}
      <p className="how">
        <b>{say.howToRead}.</b> <FilledText text={words.howToRead} hrefOf={hrefOf} />
      </p>
      <Sureness chart={chart} lang={lang} leave={leave} />
      <details>
        <summary>{say.doubts}</summary>
        {words.notes.map((note) => (
          <p key={note.plain}>
            <FilledText text={note} hrefOf={hrefOf} />
          </p>
        ))}
      </details>
      <details open={setting.tableOpen}>
        <summary>{drawn.size === 1 ? say.tableSingle : say.table(drawn.size)}</summary>
        <ChartTable chart={chart} cited={cited} lang={lang} linked={!setting.linksToPage} />
      </details>
      <details open={setting.tableOpen}>
        <summary>{say.sources}</summary>
        <SourceList cited={cited} lang={lang} leave={leave} />
      </details>
      {terms.length > 0 && (
        <details>
          <summary>{wordsOf(lang).interface.terms}</summary>
          <Definitions terms={terms} scope={chart.slug} lang={lang} />
        </details>
      )}
      <p className="links">
        {setting.linksToPage && (
          <a {...leave} href={chartPath(lang, chart.slug)}>
            {say.page}
          </a>
        )}
        <a {...leave} href={downloadPath('latest', chartCsvFile(chart.slug, lang))}>
          {say.csv}
        </a>
        <a {...leave} href={imagePath(chart.slug, lang, 'light', 'svg')}>
          {say.svg}
        </a>
        <a {...leave} href={imagePath(chart.slug, lang, 'light', 'png')}>
          {say.png}
        </a>
        <a {...leave} href={`${chartPath(lang, chart.slug)}#embed`}>
          {say.embed}
        </a>
      </p>
      {!setting.linksToPage && <MoreImages chart={chart} lang={lang} />}
    </figure>
  );
}
