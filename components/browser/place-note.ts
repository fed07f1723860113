import { type At, edgeOf } from './edge';

/**
 * Shows a hidden note below or above a mark, within the sides of `frame`, its parent: under the pointer if there is
 * one, touching the mark, so that the pointer can move into it; else `inward` px from the mark's left side.
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
  // A page can be scrolled below the window; a frame ends where its document ends.
  const end = Math.max(innerHeight, note.ownerDocument.documentElement.getBoundingClientRect().bottom);
  const [below, above] = [end - bottom, top];
  const isBelow = innerHeight - bottom > tall || (above < tall && (below > tall || below > above));
  // With too little space on either side it gets shorter and scrolls, so that it doesn't cover its mark.
  const high = Math.min(tall, Math.max(48, isBelow ? below : above));
  if (high < tall) note.style.maxHeight = `${high}px`;
  note.style.left = `${left}px`;
  note.style.top = `${isBelow ? bottom - box.top - 1 : top - box.top - high + 1}px`;
}
