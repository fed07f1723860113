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

/** Marks the history step that typing fills, so that a word of ten letters is one step back and not ten. */
const TYPING = 'typing';

/** Puts a query into the address as a new step of the history. "" takes the query away. */
export function pushSearch(search: string) {
  if (search !== window.location.search) write(search, null);
}

/** The same while a reader types: the letters of one go share a step. */
export function typeSearch(search: string) {
  if (search !== window.location.search) write(search, TYPING);
}

function write(search: string, state: typeof TYPING | null) {
  const address = `${window.location.pathname}${search}`;
  if (state === TYPING && window.history.state === TYPING) window.history.replaceState(state, '', address);
  else window.history.pushState(state, '', address);
  for (const changed of watchers) changed();
}
