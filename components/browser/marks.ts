import { listenToMarks, type Mark } from './listen-to-marks';
import { tooltip } from './tooltip';

/** Wakes the marks and terms of every chart in a document. */
export function wakeMarks(document: Document) {
  for (const picture of document.querySelectorAll('.pictures svg')) {
    const first = picture.querySelector<Mark>('.mark');
    if (first && !picture.querySelector('[tabindex]')) first.tabIndex = 0;
  }
  listenToMarks(document, '.mark, .term', tooltip(document));
}
