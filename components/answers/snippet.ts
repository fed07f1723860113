import { absolute, chartPath, embedPath, imagePath, oembedAddress } from '../../data/addresses';
import { loaderTag } from '../../data/releases/loaders';
import type { Lang } from '../../data/vocabulary';
import { embedHeight, embedHeightCss, SNIPPET_WIDTH } from '../figure/embed-heights';
import { openTag } from '../figure/escape';
import { type Embeddable, pictureSize } from './embeddables';

/**
 * What an editor pastes: a frame as wide as its column and, without a script, as tall as its chart is at that width.
 * In the same grid cell as the frame is an empty span whose padding is the measured height: a frame's own height can't
 * be a share of the column's width. Alternatives fail: a style element is not allowed among paragraphs and is often
 * filtered out, and the validator knows no container units. Where a page drops style attributes, `width` and `height`
 * apply: those of a text column. A host's script may set the frame's style height; the cell grows with it. Not
 * `width="100%"`: HTML allows digits only, and validators say so.
 */
export function iframeSnippet(chart: Embeddable, lang: Lang): string {
  const cell = 'grid-area:1/1';
  const frame = openTag('iframe', {
    src: absolute(embedPath(chart.slug, lang)),
    title: chart.words(lang).title.plain,
    width: SNIPPET_WIDTH,
    height: embedHeight(chart.slug, lang),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: `${cell};width:100%;height:100%;border:0`,
  });
  const room = openTag('span', { style: `${cell};padding-top:${embedHeightCss(chart.slug, lang)}` });
  return `${openTag('div', { style: 'display:grid;width:100%' })}${room}</span>${frame}</iframe></div>`;
}

/**
 * The same with the script that keeps the height right when a reader opens the table or has larger text. The browser
 * runs it only if its bytes match the hash.
 */
export function loaderSnippet(chart: Embeddable, lang: Lang): string {
  const { src, integrity } = loaderTag();
  const script = openTag('script', { src, integrity, crossorigin: 'anonymous', referrerpolicy: 'no-referrer' });
  return `${iframeSnippet(chart, lang)}\n${script.replace('<script', '<script defer=""')}</script>`;
}

/** The chart as a picture that links to its page: for mail, feeds, and pages that take no frame. */
export function pictureSnippet(chart: Embeddable, lang: Lang): string {
  const words = chart.words(lang);
  const size = pictureSize(chart, lang);
  const image = (theme: 'light' | 'dark', density: 1 | 2) =>
    absolute(imagePath(chart.slug, lang, theme, 'png', density));
  const dark = openTag('source', {
    media: '(prefers-color-scheme: dark)',
    srcset: `${image('dark', 1)} 1x, ${image('dark', 2)} 2x`,
    ...size,
  });
  const light = openTag('img', {
    src: image('light', 1),
    srcset: `${image('light', 1)} 1x, ${image('light', 2)} 2x`,
    ...size,
    alt: `${words.title.plain}. ${words.summary.plain}`,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'max-width:100%;height:auto',
  });
  const link = openTag('a', { href: absolute(chartPath(lang, chart.slug)) });
  return `${link}<picture>${dark}${light}</picture></a>`;
}

/** Every text to copy, by kind. */
export function snippets(chart: Embeddable, lang: Lang) {
  return {
    frame: iframeSnippet(chart, lang),
    loader: loaderSnippet(chart, lang),
    picture: pictureSnippet(chart, lang),
    oembed: oembedAddress(absolute(chartPath(lang, chart.slug)), 'json'),
  };
}
