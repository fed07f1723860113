import type { Mark } from './listen-to-marks';
import { initMarks } from './marks';
import { lineOf, rowLines } from './tooltip';

/** Makes the marks of every chart on a page interactive, and terms, whose notes are the entries that they link to. */
export function initMarksAndTerms(document: Document) {
  initMarks(document, '.mark, .term', (mark) => (mark.matches('.term') ? termLines(mark) : rowLines(mark)));
}

function termLines(term: Mark): readonly Node[] {
  const entry = term.ownerDocument.getElementById(term.getAttribute('href')?.slice(1) ?? '');
  return [...(entry?.children ?? [])].map((part) => lineOf(part));
}
