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

/** Marks the history step that typing fills, so that a word of ten letters is one step back and not ten. */
type Step = { readonly typing: boolean };

/** Puts a query into the address as a new step of the history. "" takes the query away. */
export function pushSearch(search: string) {
  if (search !== window.location.search) write(search, { typing: false });
}

/** The same while a reader types: the letters of one go share a step. */
export function typeSearch(search: string) {
  if (search !== window.location.search) write(search, { typing: true });
}

function write(search: string, step: Step) {
  const address = `${window.location.pathname}${search}`;
  const current: Partial<Step> | null = window.history.state;
  // Next adds to the state it is given, so each step gets an object of its own.
  if (step.typing && current?.typing) window.history.replaceState({ ...step }, '', address);
  else window.history.pushState({ ...step }, '', address);
  for (const changed of watchers) changed();
}
