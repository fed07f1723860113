import { tooltip } from './tooltip';
import { walk } from './walk';

/**
 * Wakes the marks and terms of a document: note on pointer, touch and focus; one Tab stop a chart and
 * keys within it. Listens on the document, so charts that arrive later work as well.
 */
export function wakeMarks(document: Document) {
  const tip = tooltip(document);
  const anchorAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.mark, .term') : null);
  let touched: Element | null = null;

  const stops = () => {
    for (const picture of document.querySelectorAll('.pictures svg')) {
      if (!picture.querySelector('[tabindex]')) picture.querySelector('.mark')?.setAttribute('tabindex', '0');
    }
  };
  stops();

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Node)) return;
    if (tip.note.contains(event.target)) return;
    const mark = anchorAt(event.target);
    if (mark) tip.show(mark);
    else if (document.activeElement !== tip.current) tip.hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') touched = tip.current;
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && tip.note.contains(event.target)) return;
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
    if (anchorAt(event.target) === tip.current) tip.hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return tip.hide();
    const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
    const marks = [...(mark?.closest('svg')?.querySelectorAll<SVGElement>('.mark') ?? [])];
    const next = mark && marks[walk(event.key, marks.indexOf(mark as SVGElement), marks.length) ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
    tip.show(next);
  });
}
