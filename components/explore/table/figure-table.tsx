import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import type { Column, Sort } from './columns';
import { FigureRow } from './figure-row';
import { Scrolled } from './scrolled';
import { TableHead } from './table-head';

/** So many rows are drawn at once; a longer table grows at a press by so many that a phone still answers. */
const FIRST = 150;
const MORE = 1000;

type Props = {
  /** In the order of the table. */
  figures: readonly ExploreFigure[];
  columns: readonly Column[];
  sort: Sort;
  caption: string;
  pins: readonly string[];
  onSort: (sort: Sort) => void;
};

/** The chosen figures as a table: everything that picture and notes say, for reader, keyboard and screen reader. */
export const FigureTable = memo(function FigureTable({ figures, columns, sort, caption, pins, onSort }: Props) {
  const { say, onPin } = useBench();
  const [most, setMost] = useState(FIRST);
  const printed = usePrinting();
  const drawn = printed ? figures : figures.slice(0, most);
  const more = Math.min(MORE, figures.length - drawn.length);
  return (
    <>
      <Scrolled caption={caption} {...(more > 0 && { rows: figures.length + 1 })}>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {drawn.map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              columns={columns.join()}
              pinned={pins.includes(figure.id)}
              onPin={onPin}
            />
          ))}
        </tbody>
      </Scrolled>
      {more > 0 && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          <span key={more}>{say.moreRows(more, figures.length)}</span>
        </button>
      )}
    </>
  );
});

/** Whether the page is on its way to paper, where every row must stand. */
function usePrinting(): boolean {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    const until = new AbortController();
    const paper = matchMedia('print');
    // At once: the browser takes the page as it stands when this returns.
    const set = (now: boolean) => flushSync(() => setPrinted(now));
    window.addEventListener('beforeprint', () => set(true), until);
    window.addEventListener('afterprint', () => set(false), until);
    paper.addEventListener('change', () => set(paper.matches), until);
    return () => until.abort();
  }, []);
  return printed;
}
