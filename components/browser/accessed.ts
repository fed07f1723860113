/** Fills in the day on which the reader saw the page in each citation: only a browser knows it. */
export function addAccessDates(document: Document, now: Date) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-accessed]')) {
    const { accessed = box.value, locale, day } = box.dataset;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: day === 'short' ? 'short' : 'long' }).format(now);
    box.value = accessed.replace('{day}', date.replace(/\s?г\.$/, '\u00a0года'));
  }
}
