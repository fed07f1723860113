import type { At } from './edge';
import { walk } from './walk';

/** What has a note: a mark of a picture, or a term in a text. */
export type Mark = HTMLElement | SVGElement;

/** How a note is shown. */
export type Notes = {
  /** What a note is shown in. A pointer or a focus there is still with the note's mark. */
  readonly note: { readonly contains: (part: Node | null) => boolean };
  /** Shows the note of a mark in place of any other, or none. `pointer`: where the pointer is, if it was one that asked. */
  readonly show: (mark: Mark | null, pointer?: At) => void;
  /** What Enter does at a mark. Without it Enter opens and closes the note. */
  readonly act?: (mark: Mark) => void;
};

/** Whether a mark leads somewhere by itself. Terms are links too, but to what their note shows. */
const isLink = (mark: Mark) => mark.matches('a.mark');

/**
 * Wakes marks: a note on pointer, touch and focus; one Tab stop a picture and keys within it. The mark whose note is
 * shown has the class `on`. Listens on the document, so marks that arrive later work as well.
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
  /** Where the pointer is, and whether it has rested there since Esc: what then lies under it opens nothing. */
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
        // The document itself lies in no mark, and has no `closest`.
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
  // Where a tap on plain text makes no click, as on iOS. A finger that scrolls ends in pointercancel instead.
  on('pointerup', ({ pointerType }, mark, inNote) => {
    if (pointerType === 'touch' && !mark && !inNote) turnTo(null);
  });
  on('click', (event, mark, inNote) => {
    if (inNote) return;
    // A mark that is a link leads on: at once, or for a finger, which can't hover, once its note is there.
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
