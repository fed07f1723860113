import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Shown } from '../draw/chart';
import { tied } from '../draw/marks/ties';
import { wordsOf } from '../words';
import { EmbedPanel } from './embed-panel';
import { FilledText, type HrefOf } from './filled-text';
import { Foot } from './foot';
import { Key } from './key';
import { Keys } from './keys';
import { Panel, termsOf } from './panel';
import { Pictures } from './pictures';
import type { FigurePlace } from './place';
import { rowAnchor } from './row-facts';
import { termAnchor } from './terms';

/**
 * The frame of every chart: title, one line, a correction that must not be missed, key, picture, one foot line.
 * Everything else is one action away: in an embed a popover over the chart, in the story a part that opens in place, on
 * the chart's page the sections below.
 */
export function ChartFigure(props: {
  chart: AnyChart;
  lang: Lang;
  place: FigurePlace;
  shown?: Shown;
  edition?: string;
}) {
  const { chart, lang, place, edition } = props;
  const shown = props.shown ?? (place === 'page' ? 'all' : 'headline');
  const { chart: say } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const Heading = place === 'story' ? 'h3' : 'h1';
  const panel = `${chart.slug}-about`;
  const hrefOf = place === 'embed' ? undefined : hrefIn(chart, lang);
  return (
    <figure className="chart" id={chart.slug} data-chart={chart.slug} aria-labelledby={`${chart.slug}-title`}>
      <figcaption>
        <Heading id={`${chart.slug}-title`}>{tied(words.title.plain)}</Heading>
        <p className="summary">
          <FilledText text={words.summary} {...(hrefOf && { hrefOf })} />
        </p>
        {words.aside && (
          <p className="correction">
            <FilledText text={words.aside.title} {...(hrefOf && { hrefOf })} />
          </p>
        )}
      </figcaption>
      <Key chart={chart} lang={lang} shown={shown} />
      <Pictures chart={chart} lang={lang} shown={shown} />
      <Keys chart={chart} lang={lang} className="keys" />
      <Foot chart={chart} lang={lang} shown={shown} place={place} panel={panel} />
      {place === 'embed' && <EmbedPanel chart={chart} lang={lang} id={panel} edition={edition} />}
      {place === 'story' && (
        <details className="panel">
          <summary>{say.about}</summary>
          <Panel chart={chart} lang={lang} />
        </details>
      )}
    </figure>
  );
}

/** Where a reference in a chart's words links to on a page: a row of the table, or a term. */
export function hrefIn(chart: AnyChart, lang: Lang): HrefOf {
  const drawn = new Set(chart.rows(lang).map((row) => row.id));
  const terms = new Set<string>(termsOf(chart.words(lang)));
  return ({ kind, id }) => {
    if (kind === 'term') return terms.has(id) ? `#${termAnchor(chart.slug, id)}` : undefined;
    return drawn.has(id) ? `#${rowAnchor(chart.slug, id)}` : undefined;
  };
}
