import type { Mark, Notes } from './listen-to-marks';
import { placeNote } from './place-note';

/**
 * Shows a note beside a mark or a term. Its words are those of the mark's row in the table, or of the
 * term's entry, in the same document: nothing to load and nothing to disagree.
 */
export function tooltip(document: Document): Notes {
  const note = document.createElement('div');
  note.className = 'note';
  note.hidden = true;
  // A press on its words takes the focus there: it doesn't leave mark and note.
  note.tabIndex = -1;

  function lines(anchor: Mark): Node[] {
    if (anchor.matches('.term')) {
      const entry = document.getElementById(anchor.getAttribute('href')?.slice(1) ?? '');
      return [...(entry?.children ?? [])].map((part) => line(part));
    }
    const slug = anchor.closest<HTMLElement>('[data-chart]')?.dataset.chart;
    const row = document.getElementById(`${slug}--${anchor.dataset.figure}`) as HTMLTableRowElement | null;
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
    part.append(before, ...from.cloneNode(true).childNodes);
    return part;
  }

  return {
    note,
    show(mark, pointer) {
      note.hidden = true;
      // Where pictures stand close, a note goes over what is below its own: their common frame has the room.
      const figure = mark?.closest('[data-notes]') ?? mark?.closest('.chart, .chapter');
      const words = mark ? lines(mark) : [];
      if (!mark || !figure || words.length === 0) return;
      note.replaceChildren(...words);
      figure.append(note);
      placeNote(note, mark, figure, pointer);
    },
  };
}
