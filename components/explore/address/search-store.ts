/**
 * The page's query as a store for React. The view is kept only in the address, so reload, Back and a copied link all
 * restore it.
 */
const watchers = new Set<() => void>();

export function watchSearch(changed: () => void): () => void {
  watchers.add(changed);
  window.addEventListener('popstate', changed);
  return () => {
    watchers.delete(changed);
    window.removeEventListener('popstate', changed);
  };
}

export const currentSearch = () => window.location.search;

/** A static page is prerendered without a query. */
export const noSearch = () => '';

/**
 * Pushes a query to the history; "" removes the query. Letters typed in one go share an entry, so that a word of ten
 * letters is one step back, not ten.
 */
export function pushSearch(search: string, typing = false) {
  if (search === window.location.search) return;
  const current: { readonly typing?: boolean } | null = window.history.state;
  const write = typing && current?.typing ? 'replaceState' : 'pushState';
  // Next adds to the state object, so each entry needs its own.
  window.history[write]({ typing }, '', `${window.location.pathname}${search}`);
  for (const changed of watchers) changed();
}
