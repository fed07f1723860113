import { asksForHeight, heightMessages, themeIn } from './dialects';
import { applyTheme } from './setting';

/**
 * Reports the chart's height to the host page whenever it changes, and on request; nothing is sent while it stays
 * the same. The host's messages can set the theme, and nothing else.
 */
export function talkToHost(window: Window & typeof globalThis) {
  const { document, location, parent } = window;
  if (parent === window) return;
  const frame = {
    chart: document.querySelector<HTMLElement>('[data-chart]')?.dataset.chart ?? '',
    src: location.href,
    pym: new URLSearchParams(location.search).get('childId'),
    secret: /secret=(\w{10})/.exec(location.hash)?.[1] ?? null,
  };
  let reported = 0;
  const report = (force?: boolean) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A hidden frame, or one without width, has no useful layout.
    if (height === 0 || window.innerWidth === 0 || (height === reported && !force)) return;
    reported = height;
    for (const message of heightMessages({ ...frame, height, width: window.innerWidth }))
      parent.postMessage(message, '*');
  };
  new ResizeObserver(() => report()).observe(document.body);
  // WordPress forbids frames to open windows, but follows links to the frame's own site that are reported to it.
  document.addEventListener('click', (event) => {
    // As written, because a link in a picture has no resolved address. Links to our site start at its root.
    const to = (event.target as Element).closest('a')?.getAttribute('href');
    if (frame.secret === null || to?.[0] !== '/') return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: location.origin + to, secret: frame.secret }, '*');
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const theme = themeIn(data);
    if (theme !== null) applyTheme(document, theme);
    // Synchronous: a browser lays out a hidden cross-origin frame only when it is measured.
    if (asksForHeight(data, frame)) report(true);
  });
}
