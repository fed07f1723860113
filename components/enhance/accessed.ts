/** Adds to each citation the day on which the reader saw the page. Only a browser knows it: no build does. */
export function addAccessDates(document: Document, now: Date) {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-accessed]')) {
    const { accessed, locale } = box.dataset;
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(now);
    box.value = `${box.value} ${accessed} ${day}.`;
  }
}
