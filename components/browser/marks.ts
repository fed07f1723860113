import { listenToMarks } from './listen-to-marks';
import { stopAtMarks } from './stop-at-marks';
import { rowLines, tooltip } from './tooltip';

/** Makes the marks of every chart in a document interactive, and other elements with notes. */
export function initMarks(document: Document, selector = '.mark', linesOf = rowLines) {
  stopAtMarks(document);
  listenToMarks(document, selector, tooltip(document, linesOf));
}
