import type { Mark, Notes } from './listen-to-marks';
import { placeNote } from './place-note';

/**
 * Shows a note beside what has one. Its lines stand in the same document: nothing to load and nothing to disagree.
 */
export function tooltip(document: Document, linesOf: (mark: Mark) => readonly Node[]): Notes {
  const note = document.createElement('div');
  note.className = 'note';
  note.hidden = true;
  // A press on its words takes the focus there: it doesn't leave mark and note.
  note.tabIndex = -1;
  return {
    note,
    show(mark, pointer) {
      note.hidden = true;
      // Where pictures stand close, a note goes over what is below its own: their common frame has the room.
      const figure = mark?.closest('[data-notes]') ?? mark?.closest('.chart, .chapter');
      const words = mark ? linesOf(mark) : [];
      if (!mark || !figure || words.length === 0) return;
      note.replaceChildren(...words);
      figure.append(note);
      placeNote(note, mark, figure, pointer);
    },
  };
}

/** The words of a mark's row in the table of its chart: one line a cell, the farther ones under their heads. */
export function rowLines(mark: Mark): readonly Node[] {
  const { ownerDocument: document, dataset } = mark;
  const slug = mark.closest<HTMLElement>('[data-chart]')?.dataset.chart;
  const row = document.getElementById(`${slug}--${dataset.figure}`) as HTMLTableRowElement | null;
  const heads = row?.closest('table')?.tHead?.rows[0]?.cells;
  return cellsOf(row, heads?.length).flatMap((cell, i) => {
    if (!cell.textContent) return [];
    const line = lineOf(cell, i > 1 ? `${heads?.[i]?.textContent}: ` : '');
    if (i === 1) line.className = 'value';
    return [line];
  });
}

/** A row's cells. Those that it lacks at its end are cells of a row above, which reach down to it. */
function cellsOf(row: HTMLTableRowElement | null, count = 0): readonly Element[] {
  const cells = [...(row?.cells ?? [])];
  if (!row || cells.length >= count) return cells;
  return [...cells, ...cellsOf(row.previousElementSibling as HTMLTableRowElement | null, count).slice(cells.length)];
}

/** What stands in a cell or an entry as a line of a note. */
export function lineOf(from: Element, before = ''): HTMLElement {
  const line = from.ownerDocument.createElement('p');
  line.append(before, ...from.cloneNode(true).childNodes);
  return line;
}
