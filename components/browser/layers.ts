/** Closes a popover when one of its links leads to a place on this page, which it would cover. */
export function closeLayers(document: Document) {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Partial<Element>).closest?.('[popover] a[href^="#"]');
    const layer = link?.closest<HTMLElement>('[popover]');
    if (layer?.matches(':popover-open')) layer.hidePopover();
  });
}

/** Opens the closed details around the place that the address names, as not every browser does. */
export function unfoldTarget({ document, location }: Window) {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded || target?.closest('summary')) return;
  folded.open = true;
  target?.scrollIntoView();
}
