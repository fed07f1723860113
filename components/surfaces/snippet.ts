import { absolute, embedPath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart } from '../chart';
import heights from './embed-heights.json' with { type: 'json' };

/** The width, in px, that a snippet's fixed height is measured for: a usual text column. */
export const SNIPPET_WIDTH = 640;

/**
 * The line an editor pastes. It works by itself: a measured height, a title, loading when near. `width`
 * is a share of the column, the height is for a column of SNIPPET_WIDTH px.
 */
export function iframeSnippet(chart: AnyChart, lang: Lang): string {
  const attributes = {
    src: absolute(embedPath(chart.slug, lang)),
    title: chart.words(lang).title.plain,
    width: '100%',
    height: String(embedHeight(chart.slug, lang)),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    frameborder: '0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** What a chart gets until it has been measured; a test names the charts that have not. */
const UNMEASURED = 800;

/** Height in px of an embed at SNIPPET_WIDTH, as `npm run measure:embeds` found it in a browser. */
export function embedHeight(slug: string, lang: Lang): number {
  const measured: Readonly<Record<string, number>> = heights;
  return measured[`${slug}.${lang}`] ?? UNMEASURED;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
