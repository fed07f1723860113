import { edgeOf } from './edge';

/** Where the pointer is that asks for a note. */
type Pointer = { readonly x: number; readonly y: number };

/**
 * Shows a note beside a mark or a term. Its words are those of the mark's row in the table, or of the
 * term's entry, in the same document: nothing to load and nothing to disagree.
 */
export function tooltip(document: Document) {
  const note = document.createElement('div');
  note.className = 'note';
  note.hidden = true;
  let current: Element | null = null;

  function lines(anchor: Element): Node[] {
    if (anchor.matches('.term')) {
      const entry = document.getElementById(anchor.getAttribute('href')?.slice(1) ?? '');
      return [...(entry?.children ?? [])].map((part) => line(part));
    }
    const slug = anchor.closest('[data-chart]')?.getAttribute('data-chart');
    const row = document.getElementById(`${slug}--${anchor.getAttribute('data-figure')}`) as HTMLTableRowElement | null;
    const heads = row?.closest('table')?.tHead?.rows[0]?.cells;
    return [...(row?.cells ?? [])].flatMap((cell, i) => {
      if (!cell.textContent) return [];
      const part = line(cell, i > 1 ? `${heads?.[i]?.textContent}: ` : '');
      if (i === 1) part.className = 'value';
      return [part];
    });
  }

  function line(from: Element, before = '') {
    const part = document.createElement('p');
    part.append(before, ...[...from.childNodes].map((node) => node.cloneNode(true)));
    return part;
  }

  /** Below the mark or above it; under the pointer if it has one, and touching what it is on, so that it leads straight in. */
  function place(mark: Element, pointer?: Pointer) {
    const figure = mark.closest('.chart, .chapter');
    if (!figure) return;
    const at = (mark.querySelector('.band') ?? mark).getBoundingClientRect();
    const bottom = pointer ? edgeOf(mark, pointer, 2) : at.bottom;
    const top = pointer ? edgeOf(mark, pointer, -2) : at.top;
    figure.append(note);
    note.hidden = false;
    const frame = figure.getBoundingClientRect();
    const from = pointer ? pointer.x - 24 : at.left + 24;
    const left = Math.min(Math.max(0, from - frame.left), Math.max(0, frame.width - note.offsetWidth));
    const above = top - frame.top - note.offsetHeight + 1;
    const room = innerHeight - bottom > note.offsetHeight || above < 0;
    note.style.left = `${left}px`;
    note.style.top = `${room ? Math.min(bottom - frame.top - 1, frame.height - note.offsetHeight) : above}px`;
  }

  return {
    note,
    get current() {
      return current;
    },
    show(mark: Element, pointer?: Pointer) {
      if (mark === current) return;
      note.hidden = true;
      note.replaceChildren(...lines(mark));
      if (!note.firstChild) return;
      current?.classList.remove('on');
      current = mark;
      mark.classList.add('on');
      place(mark, pointer);
    },
    hide() {
      current?.classList.remove('on');
      current = null;
      note.hidden = true;
    },
  };
}
