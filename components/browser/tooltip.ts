import type { Mark, Notes } from './listen-to-marks';
import { placeNote } from './place-note';

/** Shows an element's note beside it. Its lines are in the same document: nothing to load, and nothing can disagree. */
export function tooltip(document: Document, linesOf: (mark: Mark) => readonly Node[]): Notes {
  const note = document.createElement('div');
  note.className = 'note';
  note.hidden = true;
  // A click on its text focuses it, so that mark and note keep the focus between them.
  note.tabIndex = -1;
  return {
    note,
    show(mark, pointer) {
      note.hidden = true;
      // Where pictures are close together, a note may cover what is below its own: their common frame has the space.
      const figure = mark?.closest('[data-notes]') ?? mark?.closest('.chart, .chapter');
      const words = mark ? linesOf(mark) : [];
      if (!mark || !figure || words.length === 0) return;
      note.replaceChildren(...words);
      figure.append(note);
      placeNote(note, mark, figure, pointer);
    },
  };
}

/** The cells of a mark's row in its chart's table: one line a cell, the later ones with their headings. */
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

/** A row's cells. Cells missing at its end are those of a row above, by rowspan. */
function cellsOf(row: HTMLTableRowElement | null, count = 0): readonly Element[] {
  const cells = [...(row?.cells ?? [])];
  if (!row || cells.length >= count) return cells;
  return [...cells, ...cellsOf(row.previousElementSibling as HTMLTableRowElement | null, count).slice(cells.length)];
}

/** The content of a cell or an entry as a line of a note. */
export function lineOf(from: Element, before = ''): HTMLElement {
  const line = from.ownerDocument.createElement('p');
  line.append(before, ...from.cloneNode(true).childNodes);
  return line;
}
