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
  const tall = note.offsetHeight;
  const below = bottom - box.top - 1;
  const above = top - box.top - tall + 1;
  // Where it has room on neither side it leaves the window, as the page can be scrolled; a frame can't be, and the note
  // then covers its mark.
  const end = Math.max(innerHeight, note.ownerDocument.documentElement.getBoundingClientRect().bottom);
  const most = Math.max(-box.top, end - box.top - tall);
  note.style.left = `${left}px`;
  note.style.top = `${innerHeight - bottom > tall ? below : top - tall > 0 ? above : Math.min(below, most)}px`;
}
