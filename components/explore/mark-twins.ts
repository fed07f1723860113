/**
 * While the pointer or the focus is on a figure in one place (picture, card, pin, table), marks it in all others too.
 * Returns a function that stops this.
 */
export function markTwins(page: HTMLElement): () => void {
  const until = new AbortController();
  let current: string | undefined;
  const markAll = ({ target }: Event) => {
    const { option, figure } =
      (target as Partial<Element>).closest?.<HTMLElement>('[data-option], [data-figure]')?.dataset ?? {};
    const id = option ?? figure;
    if (id === current) return;
    current = id;
    for (const one of page.querySelectorAll('.twin')) one.classList.remove('twin');
    if (id === undefined) return;
    const key = CSS.escape(id);
    for (const one of page.querySelectorAll(
      `[data-option="${key}"], tr[data-figure="${key}"], li[data-figure="${key}"]`,
    ))
      one.classList.add('twin');
  };
  page.addEventListener('pointerover', markAll, until);
  page.addEventListener('focusin', markAll, until);
  page.addEventListener('pointerleave', markAll, until);
  return () => until.abort();
}
