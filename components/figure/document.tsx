import type { ReactElement } from 'react';
import { absolute, chartPath } from '../../data/addresses';
import { EDITION } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { type Asset, asset, cspHash } from '../../server/assets';
import { policy } from '../../server/headers/content-policies';
import type { AnyChart, Shown } from '../draw/chart';
import { wordsOf } from '../words';
import { ChartFigure } from './figure';
import { markup } from './markup';
import { sayEdition } from './say-edition';

/**
 * The embed: the same figure in a bare document with one style and two small scripts, without a framework. A pinned
 * one, which never changes, links to the newest.
 */
export function embedDocument(
  chart: AnyChart,
  lang: Lang,
  { pinned = false, edition = EDITION, shown = 'headline' as Shown } = {},
): Promise<string> {
  const script = pinned ? wholeScriptOf(chart) : scriptOf(chart);
  const { foot } = wordsOf(lang).interface;
  const { title, summary } = chart.words(lang);
  const head = { title: title.plain, description: summary.plain, page: chartPath(lang, chart.slug) };
  return frameDocument(
    { ...head, lang, style: styleOf(chart), script, more: chart.hasMore && shown !== 'all' },
    <>
      <ChartFigure chart={chart} lang={lang} place="embed" shown={shown} edition={sayEdition(edition, lang)} />
      {pinned && (
        <p className="pinned">
          <a href={chartPath(lang, chart.slug)} target="_blank" rel="noopener">
            {foot.latest}
          </a>
        </p>
      )}
    </>,
  );
}

/** A document for a host page's frame: style and scripts are inline, and it loads nothing but the notes. */
export async function frameDocument(
  frame: {
    readonly lang: Lang;
    readonly title: string;
    readonly description: string;
    /** Our page that shows the same. */
    readonly page: string;
    readonly style: Asset;
    readonly script: Asset;
    /** Whether an embed with more rows exists at another address. */
    readonly more?: boolean;
    /** Whether every link leaves the frame; otherwise each link that does says so. */
    readonly leaves?: boolean;
  },
  content: ReactElement,
): Promise<string> {
  const { lang, title, description, page, style, script, more = false, leaves = false } = frame;
  const html = await markup(
    <html lang={lang} data-more={more ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={absolute(page)} />
        {leaves && <base target="_blank" />}
        <style dangerouslySetInnerHTML={{ __html: asset(style) }} />
        <script dangerouslySetInnerHTML={{ __html: asset(SETTING) }} />
      </head>
      <body className="embed">
        <main>{content}</main>
        <script dangerouslySetInnerHTML={{ __html: asset(script) }} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** The settings in the address are applied before the first paint; the other script is at the end of the document. */
const SETTING = 'embed-setting.js' as const;
/** Only zoomable charts have the style and script for zooming. */
const styleOf = (chart: AnyChart) => (chart.zoomable ? 'embed-zoom.css' : 'embed.css');
const scriptOf = (chart: AnyChart) => (chart.zoomable ? 'embed-zoom.js' : 'embed.js');
/** A frozen embed's script, which must never need another file. */
const wholeScriptOf = (chart: AnyChart) => (chart.zoomable ? 'embed-zoom-whole.js' : 'embed-whole.js');

/** Headers frozen with an embed: its policy allows its own style and script, and no others. */
export function embedHeaders(chart: AnyChart): Readonly<Record<string, string>> {
  const content = policy({
    'default-src': "'none'",
    'style-src': cspHash(asset(styleOf(chart))),
    'script-src': `${cspHash(asset(SETTING))} ${cspHash(asset(wholeScriptOf(chart)))}`,
  });
  return { 'content-security-policy': content };
}
