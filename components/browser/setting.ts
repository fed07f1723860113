/**
 * Light or dark whatever the reader's own setting is; anything else follows it. The scheme the document
 * says it supports follows too: a browser paints a frame opaque when its scheme and the host's differ.
 */
export function applyTheme(document: Document, theme: string | null) {
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  document.documentElement.dataset.theme = scheme;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', scheme);
}

/** Reads what an embed's address may choose: theme, background, all rows, an open panel. Anything else in it is ignored. */
export function applySetting(window: Window) {
  const { document, location, parent } = window;
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  // Without a scrolling frame's bar the height never depends on itself: a bar takes width, and words then more lines.
  if (parent !== window) dataset.framed = '';
  applyTheme(document, query.get('theme'));
  if (query.get('bg') === 'transparent') dataset.bg = '';
  // The same embed with all its rows, in place of this one: the host's history gets no entry.
  if (query.get('rows') === 'all' && dataset.more === '')
    location.replace(location.href.replace(/\.\w+\.html/, '.all$&'));
  // The document is not there yet: this runs in its head, before the first paint.
  if (query.get('open') === 'table')
    document.addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('.panel')?.showPopover?.());
}
