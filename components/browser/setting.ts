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

/**
 * Reads what an embed's address may choose: theme, background, all rows, an open panel. Anything else in it is ignored.
 * `leave` goes to another address and adds nothing to the host's history.
 */
export function applySetting(root: HTMLElement, { href, search }: Location, leave: (address: string) => void) {
  const query = new URLSearchParams(search);
  // Without a scrolling frame's bar the height never depends on itself: a bar takes width, and words then more lines.
  if (root.ownerDocument.defaultView?.parent !== root.ownerDocument.defaultView) root.dataset.framed = '';
  applyTheme(root, query.get('theme'));
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';
  if (query.get('rows') === 'all' && root.dataset.more !== undefined) return leave(allRows(href));
  if (query.get('open') !== 'table') return;
  // The document is not there yet: this runs in its head, before the first paint.
  const { ownerDocument: document } = root;
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector<HTMLElement>('.panel[popover]')?.showPopover?.();
  });
}

/** The address of the same embed with all its rows. */
function allRows(href: string): string {
  const address = new URL(href);
  address.pathname = address.pathname.replace(/(\.\w+\.html)$/, '.all$1');
  address.searchParams.delete('rows');
  return String(address);
}
