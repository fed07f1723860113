import { type At, edgeOf } from './edge';

/**
 * Shows a hidden note below a mark or above it, never outside the sides of `frame`, whose child it is: under the pointer
 * if it has one, and touching what it is on, so that it leads straight in; else `inward` px from the mark's left side.
 */
export function placeNote(note: HTMLElement, mark: Element, frame: Element, pointer?: At, inward = 24) {
  const at = (mark.querySelector('.band') ?? mark).getBoundingClientRect();
  const bottom = pointer ? edgeOf(mark, pointer, 2) : at.bottom;
  const top = pointer ? edgeOf(mark, pointer, -2) : at.top;
  note.hidden = false;
  const box = frame.getBoundingClientRect();
  const from = pointer ? pointer.x - 24 : at.left + inward;
  const left = Math.min(Math.max(0, from - box.left), Math.max(0, box.width - note.offsetWidth));
  const above = top - box.top - note.offsetHeight + 1;
  const room = innerHeight - bottom > note.offsetHeight || above < 0;
  note.style.left = `${left}px`;
  note.style.top = `${room ? Math.min(bottom - box.top - 1, box.height - note.offsetHeight) : above}px`;
}
