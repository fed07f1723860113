/** Reads what an embed's address may choose: theme and background. Anything else in it is ignored. */
export function applySetting(root: HTMLElement, search: string) {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (query.get('bg') === 'transparent') root.dataset.bg = 'transparent';
}
