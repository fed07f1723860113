import { listenToMarks } from './listen-to-marks';
import { stopAtMarks } from './stop-at-marks';
import { rowLines, tooltip } from './tooltip';

/** Wakes the marks of every chart in a document, and what else has notes. */
export function wakeMarks(document: Document, selector = '.mark', linesOf = rowLines) {
  stopAtMarks(document);
  listenToMarks(document, selector, tooltip(document, linesOf));
}
