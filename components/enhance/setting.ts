/** Reads what an embed's address may choose: theme, background, an open table. Anything else in it is ignored. */
export function applySetting(root: HTMLElement, search: string) {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';
  if (query.get('open') !== 'table') return;
  // The document is not there yet: this runs in its head, before the first paint.
  const { ownerDocument: document } = root;
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('.table')?.closest('details')?.setAttribute('open', '');
  });
}
