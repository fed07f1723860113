import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import type { Column, Sort } from './columns';
import { Table } from './table';

/** Rows rendered at first, and rows added per press, few enough for a phone to stay responsive. */
const FIRST = 150;
const MORE = 1000;

/** The table of the chosen figures: the first rows, and all of them in print. */
export const FigureTable = memo(function FigureTable(props: {
  figures: readonly ExploreFigure[];
  columns: readonly Column[];
  sort: Sort;
}) {
  const { figures, columns, sort } = props;
  const { say } = useBench();
  const [most, setMost] = useState(FIRST);
  const isPrinting = usePrinting();
  const drawn = isPrinting ? figures : figures.slice(0, most);
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

/** Whether the page is being isPrinting. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const until = new AbortController();
    const paper = matchMedia('print');
    // Synchronously, because the browser prints the page as it is when this returns.
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    window.addEventListener('beforeprint', () => set(true), until);
    window.addEventListener('afterprint', () => set(false), until);
    paper.addEventListener('change', () => set(paper.matches), until);
    return () => until.abort();
  }, []);
  return isPrinting;
}
