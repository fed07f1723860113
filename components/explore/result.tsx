import { useCallback, useMemo } from 'react';
import { figurePath } from '../../data/addresses';
import type { Lang } from '../../data/vocabulary';
import { writeQuery } from './address/query';
import type { Choice } from './choose/choose';
import { CompareTable } from './compare/compare-table';
import { CopyLink } from './controls/copy-link';
import { ShowChoice } from './controls/show-choice';
import { unfiltered, WaysOut } from './controls/ways-out';
import type { ExploreData } from './explore-data';
import { Pictures } from './pictures';
import { ColumnChoice } from './table/column-choice';
import { type Sort, sorted } from './table/columns';
import { Downloads } from './table/downloads';
import { FigureTable } from './table/figure-table';
import { isFiltered, MOST_PINS, type View, withPin } from './view';
import type { ExploreWording } from './words';

type Props = {
  view: View;
  choice: Choice;
  /** The newest view: what a change begins from, while this result may still be the one before. */
  current: View;
  data: ExploreData;
  lang: Lang;
  say: ExploreWording;
  onChoose: (view: View) => void;
  /** Changes the newest view. It stays the same function, so that what doesn't change isn't drawn anew. */
  onChange: (next: (from: View) => View) => void;
};

/** Everything beside the controls: what was found, the comparison, the pictures, the table and the files. */
export function Result(props: Props) {
  const { view, choice, current, data, lang, say, onChoose, onChange } = props;
  const { shown } = choice;
  const figureHref = useCallback((id: string) => figurePath(lang, id), [lang]);
  const onPin = useCallback((id: string) => onChange((from) => withPin(from, id)), [onChange]);
  const onSort = useCallback((sort: Sort) => onChange((from) => ({ ...from, sort })), [onChange]);
  const byId = useMemo(() => new Map(data.figures.map((figure) => [figure.id, figure])), [data]);
  const pinned = view.pins.flatMap((id) => byId.get(id) ?? []);
  const inOrder = useMemo(() => sorted(shown, view.sort, data), [shown, view.sort, data]);
  return (
    <>
      <h2>{say.result}</h2>
      <div className="explore-bar">
        <p role="status" className="explore-status">
          {say.status(shown.length, data.figures.length)}
          {say.pinStatus(pinned.length)}
          {pinned.length === MOST_PINS && ` ${say.compare.full(MOST_PINS)}`}
        </p>
        {isFiltered(current) && (
          <button type="button" onClick={() => onChoose(unfiltered(current))}>
            {say.reset}
          </button>
        )}
        <CopyLink search={writeQuery(current)} say={say} />
      </div>
      <CompareTable
        figures={pinned}
        data={data}
        lang={lang}
        say={say}
        figureHref={figureHref}
        onPin={onPin}
        onClear={() => onChoose({ ...current, pins: [] })}
      />
      {shown.length === 0 ? (
        <WaysOut view={view} choice={choice} say={say} onChoose={onChoose} />
      ) : (
        <>
          <ShowChoice view={current} say={say} onChoose={onChoose} />
          <Pictures
            shown={shown}
            view={view}
            data={data}
            lang={lang}
            pins={view.pins}
            say={say}
            figureHref={figureHref}
            onPin={onPin}
          />
          <section aria-labelledby="explore-table-title">
            <h2 id="explore-table-title">{say.table}</h2>
            <div className="explore-bar">
              <ColumnChoice
                columns={current.columns}
                say={say}
                onChoose={(columns) => onChoose({ ...current, columns })}
              />
              <Downloads figures={inOrder} view={view} search={writeQuery(view)} data={data} say={say} />
            </div>
            <p role="status" className="explore-hidden">
              {say.sortedBy(view.sort)}
            </p>
            <FigureTable
              figures={inOrder}
              data={data}
              columns={view.columns}
              sort={view.sort}
              caption={say.tableCaption(inOrder.length, view.sort)}
              pins={current.pins}
              say={say}
              figureHref={figureHref}
              onSort={onSort}
              onPin={onPin}
            />
          </section>
        </>
      )}
    </>
  );
}
