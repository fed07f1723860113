/**
 * Sets light or dark; any other value follows the reader's own setting. The document's declared color scheme follows
 * too, because a browser paints a frame opaque when its scheme differs from the host's.
 */
export function applyTheme(document: Document, theme: string | null) {
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  document.documentElement.dataset.theme = scheme;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', scheme);
}

/** Applies the settings in an embed's address: theme, background, all rows, an open panel. Ignores all others. */
export function applySetting(window: Window) {
  const { document, location, parent } = window;
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  // Without the frame's scroll bar the height can't depend on itself: a bar takes width, and text then takes more
  // lines.
  if (parent !== window) dataset.framed = '';
  applyTheme(document, query.get('theme'));
  if (query.get('bg') === 'transparent') dataset.bg = '';
  // The same embed with all its rows replaces this one, without an entry in the host's history.
  if (query.get('rows') === 'all' && dataset.more === '')
    location.replace(location.href.replace(/\.\w+\.html/, '.all$&'));
  // This runs in the head, before the body exists.
  if (query.get('open') === 'table')
    document.addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('.panel')?.showPopover?.());
}
