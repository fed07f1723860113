import { tooltip } from './tooltip';
import { walk } from './walk';

/**
 * Wakes the marks and terms of a document: note on pointer, touch and focus; one Tab stop a chart and
 * keys within it. Listens on the document, so charts that arrive later work as well.
 */
export function wakeMarks(document: Document) {
  const tip = tooltip(document);
  const anchorAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.mark, .term') : null);
  const inNote = (target: EventTarget | null) => target instanceof Node && tip.note.contains(target);
  let touched: Element | null = null;
  /** Where the pointer is, and whether it has rested there since Esc: what then lies under it opens nothing. */
  let pointer = { x: 0, y: 0, rests: false };

  for (const picture of document.querySelectorAll('.pictures svg')) {
    if (!picture.querySelector('[tabindex]')) picture.querySelector('.mark')?.setAttribute('tabindex', '0');
  }

  document.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (x !== pointer.x || y !== pointer.y) pointer = { x, y, rests: false };
  });
  document.addEventListener('pointerover', (event) => {
    const { clientX: x, clientY: y } = event;
    if (event.pointerType === 'touch' || inNote(event.target)) return;
    if (pointer.rests && x === pointer.x && y === pointer.y) return;
    const mark = anchorAt(event.target);
    if (mark) tip.show(mark, { x, y });
    else if (document.activeElement !== tip.current) tip.hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') touched = tip.current;
  });
  // Where a tap on plain text makes no click, as on iOS. A finger that scrolls ends in pointercancel instead.
  document.addEventListener('pointerup', ({ pointerType, target }) => {
    if (pointerType === 'touch' && !anchorAt(target) && !inNote(target)) tip.hide();
  });
  document.addEventListener('click', (event) => {
    if (inNote(event.target)) return;
    const mark = anchorAt(event.target);
    if (mark?.matches('.term')) event.preventDefault();
    if (!mark || mark === touched) tip.hide();
    else tip.show(mark);
    touched = null;
  });
  document.addEventListener('focusin', (event) => {
    const mark = anchorAt(event.target);
    if (mark?.matches(':focus-visible')) tip.show(mark);
  });
  document.addEventListener('focusout', (event) => {
    if (anchorAt(event.target) === tip.current && !inNote(event.relatedTarget)) tip.hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      pointer.rests = true;
      return tip.hide();
    }
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('.mark') : null;
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return tip.current === mark ? tip.hide() : tip.show(mark);
    }
    const marks = [...(mark.closest('svg')?.querySelectorAll<SVGElement>('.mark') ?? [])];
    const series = marks.map((one) => one.dataset.series ?? '');
    const next = marks[walk(event.key, marks.indexOf(mark), marks.length, series) ?? -1];
    if (!next) return;
    event.preventDefault();
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
    tip.show(next);
  });
}
