import { tooltip } from './tooltip';
import { walk } from './walk';

/**
 * Wakes the marks of every chart in the document: note on pointer, touch and focus; one Tab stop a
 * chart and keys within it. Listens on the document, so charts that arrive later work as well.
 */
export function wakeMarks(document: Document) {
  const tip = tooltip(document);
  const markAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.mark') : null);
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
    const mark = markAt(event.target);
    if (mark) tip.show(mark);
    else if (document.activeElement !== tip.current) tip.hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') touched = tip.current;
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && tip.note.contains(event.target)) return;
    const mark = markAt(event.target);
    if (!mark || mark === touched) tip.hide();
    else tip.show(mark);
    touched = null;
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event.target);
    if (mark?.matches(':focus-visible')) tip.show(mark);
  });
  document.addEventListener('focusout', (event) => {
    if (markAt(event.target) === tip.current) tip.hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return tip.hide();
    const mark = markAt(event.target);
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
