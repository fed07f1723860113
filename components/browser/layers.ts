/** A layer that a button opened goes when one of its links leads to a place on this page: it would lie over it. */
export function closeLayers(document: Document) {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Partial<Element>).closest?.('[popover] a[href^="#"]');
    const layer = link?.closest<HTMLElement>('[popover]');
    if (layer?.matches(':popover-open')) layer.hidePopover();
  });
}

/** Opens what is folded round the place that the address names. Not every browser does so by itself. */
export function unfoldTarget({ document, location }: Window) {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded || target?.closest('summary')) return;
  folded.open = true;
  target?.scrollIntoView();
}
