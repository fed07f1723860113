import { absolute, chartPath } from '../../data/addresses';
import { EDITION } from '../../data/edition';
import type { Lang } from '../../data/vocabulary';
import { asset, cspHash } from '../../server/assets';
import { policy } from '../../server/headers/content-policies';
import type { AnyChart, Shown } from '../draw/chart';
import { wordsOf } from '../words';
import { ChartFigure } from './figure';
import { markup } from './markup';
import { sayEdition } from './say-edition';

/**
 * The embed: the same figure in a bare document with one style and two small scripts. No framework. A
 * pinned one, which will never change, says where the newest is.
 */
export async function embedDocument(
  chart: AnyChart,
  lang: Lang,
  { pinned = false, edition = EDITION, shown = 'headline' as Shown } = {},
): Promise<string> {
  const style = asset(styleOf(chart));
  const script = asset(scriptOf(chart));
  const setting = asset(SETTING);
  const { foot } = wordsOf(lang).interface;
  const words = chart.words(lang);
  const html = await markup(
    <html lang={lang} data-more={chart.hasMore && shown !== 'all' ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{words.title.plain}</title>
        <meta name="description" content={words.summary.plain} />
        <link rel="canonical" href={absolute(chartPath(lang, chart.slug))} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script dangerouslySetInnerHTML={{ __html: setting }} />
      </head>
      <body className="embed">
        <main>
          <ChartFigure chart={chart} lang={lang} place="embed" shown={shown} edition={sayEdition(edition, lang)} />
          {pinned && (
            <p className="pinned">
              <a href={chartPath(lang, chart.slug)} target="_blank" rel="noopener">
                {foot.latest}
              </a>
            </p>
          )}
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** What the address chooses is read before the first paint; everything else waits at the end of the document. */
const SETTING = 'embed-setting.js' as const;
/** Only charts that can be zoomed carry the style and the script for it. */
const styleOf = (chart: AnyChart) => (chart.zoomable ? 'embed-zoom.css' : 'embed.css');
const scriptOf = (chart: AnyChart) => (chart.zoomable ? 'embed-zoom.js' : 'embed.js');

/** Headers that a frozen embed is kept with: its own style and script, and no others, belong to it. */
export function embedHeaders(chart: AnyChart): Readonly<Record<string, string>> {
  const content = policy({
    'default-src': "'none'",
    'style-src': cspHash(asset(styleOf(chart))),
    'script-src': `${cspHash(asset(SETTING))} ${cspHash(asset(scriptOf(chart)))}`,
  });
  return { 'content-security-policy': content };
}
