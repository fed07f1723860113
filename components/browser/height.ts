import { asksForHeight, heightMessages, themeAsked } from './dialects';
import { applyTheme } from './setting';

/**
 * Tells the host page how tall the chart is, whenever that changes, and answers when asked. Nothing is
 * sent while nothing changes. A host may also change the theme. Its messages can do no more than that.
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
  let told = 0;
  const tell = (again?: boolean) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is hidden or has no width lays out nothing worth telling.
    if (height === 0 || window.innerWidth === 0 || (height === told && !again)) return;
    told = height;
    for (const message of heightMessages({ ...frame, height, width: window.innerWidth }))
      parent.postMessage(message, '*');
  };
  new ResizeObserver(() => tell()).observe(document.body);
  // WordPress forbids a frame to open windows, and follows links to the frame's own site when it is told of them.
  document.addEventListener('click', (event) => {
    // As written: a link in a picture has no address of its own. Those to our site begin at its root.
    const to = (event.target as Element).closest('a')?.getAttribute('href');
    if (frame.secret === null || to?.[0] !== '/') return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: location.origin + to, secret: frame.secret }, '*');
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const theme = themeAsked(data);
    if (theme !== null) applyTheme(document, theme);
    // At once: a browser lays out a hidden frame of another origin when it is measured, and not before.
    if (asksForHeight(data, frame)) tell(true);
  });
}
