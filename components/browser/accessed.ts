/** Puts into each citation the day on which the reader saw the page. Only a browser knows it: no build does. */
export function addAccessDates(document: Document, now: Date) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-accessed]')) {
    const { accessed = box.value, locale, day } = box.dataset;
    const said = new Intl.DateTimeFormat(locale, { dateStyle: day === 'short' ? 'short' : 'long' }).format(now);
    box.value = accessed.replace('{day}', said.replace(/\s?г\.$/, '\u00a0года'));
  }
}
