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
  note.style.maxHeight = '';
  const tall = note.offsetHeight;
  // A page can be scrolled to what leaves the window; a frame ends where its document ends.
  const end = Math.max(innerHeight, note.ownerDocument.documentElement.getBoundingClientRect().bottom);
  const [below, above] = [end - bottom, top];
  const isBelow = innerHeight - bottom > tall || (above < tall && (below > tall || below > above));
  // With too little room on either side it is shorter, and scrolls, rather than lying on its mark.
  const high = Math.min(tall, Math.max(48, isBelow ? below : above));
  if (high < tall) note.style.maxHeight = `${high}px`;
  note.style.left = `${left}px`;
  note.style.top = `${isBelow ? bottom - box.top - 1 : top - box.top - high + 1}px`;
}
