import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import type { Column, Sort } from './columns';
import { Table } from './table';

/** So many rows are drawn at once; a longer table grows at a press by so many that a phone still answers. */
const FIRST = 150;
const MORE = 1000;

/** The chosen figures in the order of the table: the first of them, on paper all. */
export const FigureTable = memo(function FigureTable(props: {
  figures: readonly ExploreFigure[];
  columns: readonly Column[];
  sort: Sort;
}) {
  const { figures, columns, sort } = props;
  const { say } = useBench();
  const [most, setMost] = useState(FIRST);
  const printed = usePrinting();
  const drawn = printed ? figures : figures.slice(0, most);
  const more = Math.min(MORE, figures.length - drawn.length);
  return (
    <>
      <Table
        caption={say.tableCaption(figures.length, sort)}
        groups={[{ figures: drawn }]}
        columns={columns}
        sort={sort}
        {...(more > 0 && { rows: figures.length })}
      />
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
