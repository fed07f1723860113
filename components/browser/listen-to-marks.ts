import type { At } from './edge';
import { walk } from './walk';

/** An element with a note: a mark of a picture, or a term in a text. */
export type Mark = HTMLElement | SVGElement;

/** How a note is shown. */
export type Notes = {
  /** The element that shows notes. A pointer or a focus inside it counts as on the note's mark. */
  readonly note: { readonly contains: (part: Node | null) => boolean };
  /** Shows the note of a mark in place of any other, or none. `pointer` is its position, if a pointer caused this. */
  readonly show: (mark: Mark | null, pointer?: At) => void;
  /** What Enter does on a mark. Without it Enter opens and closes the note. */
  readonly act?: (mark: Mark) => void;
};

/** Whether a mark is a link by itself. Terms are links too, but to what their note shows. */
const isLink = (mark: Mark) => mark.matches('a.mark');

/**
 * Makes marks interactive: a note on pointer, touch and focus; one Tab stop per picture and keys inside it. The mark
 * whose note is shown has the class `on`. Listens on the document, so that marks added later work too.
 */
export function listenToMarks(
  document: Document,
  selector: string,
  { note, show, act }: Notes,
  until?: { readonly signal: AbortSignal },
) {
  let current: Mark | null = null;
  let touched: Mark | null = null;
  let byTouch = false;
  /** Where the pointer is, and whether it has not moved since Esc: then what is under it opens nothing. */
  let pointer = { x: 0, y: 0, rests: false };

  const turnTo = (mark: Mark | null, at?: At) => {
    if (mark === current) return;
    current?.classList.remove('on');
    mark?.classList.add('on');
    current = mark;
    show(mark, at);
  };
  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    hear: (event: DocumentEventMap[Type], mark: Mark | null, inNote: boolean) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        // The document itself can be a target, and has no `closest`.
        const target = event.target as Node & { readonly closest?: Element['closest'] };
        hear(event, target.closest?.<Mark>(selector) ?? null, note.contains(target));
      },
      until,
    );

  on('pointermove', ({ clientX: x, clientY: y }) => {
    if (x !== pointer.x || y !== pointer.y) pointer = { x, y, rests: false };
  });
  on('pointerover', ({ pointerType, clientX: x, clientY: y }, mark, inNote) => {
    if (pointerType === 'touch' || inNote || (pointer.rests && x === pointer.x && y === pointer.y)) return;
    if (mark || document.activeElement !== current) turnTo(mark, { x, y });
  });
  on('pointerdown', ({ pointerType }) => {
    byTouch = pointerType === 'touch';
    if (byTouch) touched = current;
  });
  // On iOS a tap on plain text causes no click. A scrolling finger ends in pointercancel instead.
  on('pointerup', ({ pointerType }, mark, inNote) => {
    if (pointerType === 'touch' && !mark && !inNote) turnTo(null);
  });
  on('click', (event, mark, inNote) => {
    if (inNote) return;
    // A linked mark is followed at once, or, for a finger, which can't hover, on the second tap.
    if (mark && isLink(mark) && (!byTouch || mark === touched)) return;
    if (mark) event.preventDefault();
    turnTo(mark === touched ? null : mark);
    touched = null;
  });
  on('focusin', (_, mark) => {
    if (mark?.matches(':focus-visible')) turnTo(mark);
  });
  on('focusout', ({ relatedTarget }, mark, inNote) => {
    if ((inNote || mark === current) && !note.contains(relatedTarget as Node | null)) turnTo(null);
  });
  on('keydown', (event, mark) => {
    if (event.key === 'Escape') {
      pointer.rests = true;
      return turnTo(null);
    }
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...(mark.closest('svg, [role=listbox]')?.querySelectorAll<Mark>(selector) ?? [])];
    const i = all.indexOf(mark);
    if (i < 0) return;
    if (event.key === 'Enter' && isLink(mark)) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return act ? act(mark) : turnTo(mark === current ? null : mark);
    }
    const series = all.map((one) => one.dataset.series ?? '');
    const next = all[walk(event.key, i, all.length, series) ?? -1];
    if (!next) return;
    event.preventDefault();
    mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    turnTo(next);
  });
}
