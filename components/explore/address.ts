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
export const noSearch = () => null;

/** Puts a query into the address as a new step of the history. "" takes the query away. */
export function pushSearch(search: string) {
  if (search === window.location.search) return;
  window.history.pushState(null, '', `${window.location.pathname}${search}`);
  for (const changed of watchers) changed();
}
