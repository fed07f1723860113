/** Puts into each citation the day on which the reader saw the page. Only a browser knows it: no build does. */
export function addAccessDates(document: Document, now: Date) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-accessed]')) {
    const { accessed = box.value, locale } = box.dataset;
    box.value = accessed.replace('{day}', new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now));
  }
}
