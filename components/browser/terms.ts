import type { Mark } from './listen-to-marks';
import { wakeMarks } from './marks';
import { lineOf, rowLines } from './tooltip';

/** Wakes the marks of every chart on a page, and the terms in its texts: their notes are the entries that they lead to. */
export function wakeMarksAndTerms(document: Document) {
  wakeMarks(document, '.mark, .term', (mark) => (mark.matches('.term') ? termLines(mark) : rowLines(mark)));
}

function termLines(term: Mark): readonly Node[] {
  const entry = term.ownerDocument.getElementById(term.getAttribute('href')?.slice(1) ?? '');
  return [...(entry?.children ?? [])].map((part) => lineOf(part));
}
