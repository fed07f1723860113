import { useDeferredValue, useMemo } from 'react';
import { writeQuery } from './address/query';
import { useBench } from './bench';
import type { Choice } from './choose/choose';
import { Pinned } from './compare/pinned';
import { CopyLink } from './controls/copy-link';
import { ShowChoice } from './controls/show-choice';
import { unfiltered, WaysOut } from './controls/ways-out';
import { Pictures } from './pictures';
import { Retry } from './retry';
import { ColumnChoice } from './table/column-choice';
import { Downloads } from './table/downloads';
import { FigureTable } from './table/figure-table';
import { sorted } from './table/sorted';
import { isFiltered, MOST_PINS, unitsOf, type View } from './view';

type Props = {
  view: View;
  choice: Choice;
  /** The newest view, from which changes start; `view` may still be the previous one. */
  current: View;
  /** Loads again what failed to load. */
  onReload: () => void;
};

/** Everything below the controls: status, pictures, pinned figures, table and downloads. */
export function Result({ view, choice, current, onReload }: Props) {
  const bench = useBench();
  const { data, say, onChoose } = bench;
  const { shown } = choice;
  const pinned = useMemo(() => view.pins.flatMap((id) => data.byId.get(id) ?? []), [view.pins, data]);
  const inOrder = useMemo(() => sorted(shown, view.sort, bench), [shown, view.sort, bench]);
  const units = useMemo(() => unitsOf(shown), [shown]);
  // The picture is painted before the table is rendered, which is still out of sight.
  const hasTable = useDeferredValue(true, false);
  const status = [
    say.status(shown.length, data.figures.length),
    say.pinStatus(pinned.length),
    pinned.length === MOST_PINS ? say.compare.full(MOST_PINS) : '',
  ].join(' ');
  return (
    <>
      <h2 className="unseen">{say.result}</h2>
      <div className="explore-line">
        <ShowChoice view={current} units={units} />
        <p role="status" className="explore-status">
          <span key={status}>{status}</span>
        </p>
        {isFiltered(current) && (
          <button type="button" onClick={() => onChoose(unfiltered(current))}>
            {say.reset}
          </button>
        )}
        <CopyLink search={writeQuery(current)} />
        <button type="button" className="explore-print" onClick={() => window.print()}>
          {say.print}
        </button>
      </div>
      {shown.length === 0 ? (
        <WaysOut view={view} choice={choice} />
      ) : (
        <>
          <Retry says={say.failed} again={say.again} onAgain={onReload}>
            <div className="explore-shown" data-pinned={pinned.length > 0 || undefined}>
              <div className="explore-pictures">
                <Pictures units={units} view={view} />
              </div>
              <Pinned figures={pinned} />
            </div>
          </Retry>
          <section className="explore-rows" aria-labelledby="explore-table-title" aria-busy={!hasTable}>
            <h2 id="explore-table-title">{say.table}</h2>
            <div className="explore-line">
              <ColumnChoice view={current} />
              <Downloads figures={inOrder} view={view} />
            </div>
            <p role="status" className="unseen">
              <span key={say.sortedBy(view.sort)}>{say.sortedBy(view.sort)}</span>
            </p>
            {hasTable && <FigureTable figures={inOrder} columns={view.columns} sort={view.sort} />}
          </section>
        </>
      )}
    </>
  );
}
