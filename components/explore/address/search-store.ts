/**
 * The page's query as a store that React can watch. The address is the only place a view lives, so
 * reload, Back and a copied link all restore it.
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

/** A static page is the same for every query: while it is prerendered there is none. */
export const noSearch = () => '';

/**
 * Puts a query into the address as a new step of the history; "" takes the query away. The letters that a reader types in
 * one go share a step: a word of ten letters is one step back and not ten.
 */
export function pushSearch(search: string, typing = false) {
  if (search === window.location.search) return;
  const current: { readonly typing?: boolean } | null = window.history.state;
  const write = typing && current?.typing ? 'replaceState' : 'pushState';
  // Next adds to the state it is given, so each step gets an object of its own.
  window.history[write]({ typing }, '', `${window.location.pathname}${search}`);
  for (const changed of watchers) changed();
}
