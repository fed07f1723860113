/**
 * Light or dark whatever the reader's own setting is; anything else follows it. The scheme the document
 * says it supports follows too: a browser paints a frame opaque when its scheme and the host's differ.
 */
export function applyTheme(root: HTMLElement, theme: string | null) {
  const fixed = theme === 'light' || theme === 'dark';
  if (fixed) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.ownerDocument.querySelector('meta[name=color-scheme]')?.setAttribute('content', fixed ? theme : 'light dark');
}

/** Reads what an embed's address may choose: theme, background, an open table. Anything else in it is ignored. */
export function applySetting(root: HTMLElement, search: string) {
  const query = new URLSearchParams(search);
  applyTheme(root, query.get('theme'));
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';
  if (query.get('open') !== 'table') return;
  // The document is not there yet: this runs in its head, before the first paint.
  const { ownerDocument: document } = root;
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('.table')?.closest('details')?.setAttribute('open', '');
  });
}
