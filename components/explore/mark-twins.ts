/**
 * Marks a figure wherever else it stands while the pointer or the focus is on it in one place: picture, card, pin, table.
 * Returns how to stop.
 */
export function markTwins(page: HTMLElement): () => void {
  const until = new AbortController();
  let current: string | undefined;
  const turnTo = ({ target }: Event) => {
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
  page.addEventListener('pointerover', turnTo, until);
  page.addEventListener('focusin', turnTo, until);
  page.addEventListener('pointerleave', turnTo, until);
  return () => until.abort();
}
