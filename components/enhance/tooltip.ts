/** Shows a note beside a mark, made from the mark's row in the table of the same document. */

const slugOf = (mark: Element) => mark.closest('[data-chart]')?.getAttribute('data-chart') ?? '';

export function tooltip(document: Document) {
  const note = document.createElement('div');
  note.className = 'note';
  note.hidden = true;
  let current: Element | null = null;

  function fill(mark: Element): boolean {
    const row = document.getElementById(`${slugOf(mark)}--${mark.getAttribute('data-figure')}`);
    const heads = row?.closest('table')?.tHead?.rows[0]?.cells;
    if (!row || !heads) return false;
    note.replaceChildren();
    [...(row as HTMLTableRowElement).cells].forEach((cell, i) => {
      if (!cell.textContent) return;
      const line = note.appendChild(document.createElement('p'));
      if (i === 1) line.className = 'value';
      if (i > 1) line.append(`${heads[i]?.textContent}: `);
      line.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    });
    return true;
  }

  function place(mark: Element) {
    const figure = mark.closest('figure');
    if (!figure) return;
    figure.append(note);
    note.hidden = false;
    const frame = figure.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    const left = Math.min(Math.max(0, at.left - frame.left + 24), Math.max(0, frame.width - note.offsetWidth));
    const below = at.bottom - frame.top + 2;
    const above = at.top - frame.top - note.offsetHeight - 2;
    const room = innerHeight - at.bottom > note.offsetHeight || above < 0;
    note.style.left = `${left}px`;
    note.style.top = `${room ? Math.min(below, frame.height - note.offsetHeight) : above}px`;
  }

  return {
    note,
    get current() {
      return current;
    },
    show(mark: Element) {
      if (mark === current || !fill(mark)) return;
      current?.classList.remove('on');
      current = mark;
      mark.classList.add('on');
      place(mark);
    },
    hide() {
      current?.classList.remove('on');
      current = null;
      note.hidden = true;
    },
  };
}
