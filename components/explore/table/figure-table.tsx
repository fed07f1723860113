import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import type { Column, Sort } from './columns';
import { FigureRow } from './figure-row';
import { TableHead } from './table-head';

/** So many rows are drawn at once; a longer table grows at a press by so many that a phone still answers. */
const FIRST = 150;
const MORE = 1000;

type Props = {
  /** In the order of the table. */
  figures: readonly ExploreFigure[];
  data: ExploreData;
  columns: readonly Column[];
  sort: Sort;
  caption: string;
  pins: readonly string[];
  say: ExploreWording;
  figureHref: (id: string) => string;
  onSort: (sort: Sort) => void;
  onPin: (id: string) => void;
};

/** The chosen figures as a table: everything that picture and notes say, for reader, keyboard and screen reader. */
export const FigureTable = memo(function FigureTable(props: Props) {
  const { figures, data, columns, sort, caption, pins, say, figureHref, onSort, onPin } = props;
  const [most, setMost] = useState(FIRST);
  const printed = usePrinting();
  const drawn = printed ? figures : figures.slice(0, most);
  const more = Math.min(MORE, figures.length - drawn.length);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one landmark more */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="explore-table" role="region" aria-label={caption} tabIndex={0}>
        <table aria-rowcount={more > 0 ? figures.length + 1 : undefined}>
          <caption>
            <span key={caption}>{caption}</span>
          </caption>
          <TableHead columns={columns} say={say} sort={sort} onSort={onSort} />
          <tbody>
            {drawn.map((figure) => (
              <FigureRow
                key={figure.id}
                figure={figure}
                data={data}
                columns={columns.join()}
                href={figureHref(figure.id)}
                say={say}
                pinned={pins.includes(figure.id)}
                onPin={onPin}
              />
            ))}
          </tbody>
        </table>
      </div>
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
    const paper = matchMedia('print');
    // At once: the browser takes the page as it stands when this returns.
    const set = (now: boolean) => flushSync(() => setPrinted(now));
    const before = () => set(true);
    const after = () => set(false);
    const changed = () => set(paper.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', changed);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', changed);
    };
  }, []);
  return printed;
}
