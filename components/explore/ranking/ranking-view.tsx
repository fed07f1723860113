import { useCallback, useMemo, useState } from 'react';
import { isShare } from '../../../data/vocabulary';
import { wordingOf } from '../../../data/words';
import type { ExploreFigure } from '../explore-data';
import { FigureList } from '../figure-list';
import { Key } from '../key';
import type { ShownProps } from '../shown-props';
import type { Category } from '../view';
import { Waiting } from '../waiting';
import { useWidth } from '../width';
import { axesOf, conflictGroups, type FigureGroup, groupsOf } from './groups';
import { layoutRanking } from './layout-ranking';

/** Rows of a ranking that are drawn at once. More would keep a slow phone waiting, and nobody reads them in one go. */
const ROWS = 60;

/** Figures of one unit as rows in groups. */
export function RankingView(props: ShownProps & { figures: readonly ExploreFigure[] }) {
  const { figures, view, data, lang, say } = props;
  const nameOf = useCallback(
    (figure: ExploreFigure, by: Exclude<Category, 'conflict'>) => {
      if (by === 'measure') return data.measures[figure.measure].title;
      if (by === 'topic') return wordingOf(lang).topics[figure.topic];
      if (by === 'source') return data.sources[figure.source_id]?.name ?? figure.source_id;
      return figure.place === null ? say.noPlace : (data.places[figure.place] ?? figure.place);
    },
    [data, lang, say],
  );
  const by = view.by === 'conflict' ? 'measure' : view.by;
  const groups = useMemo(
    () => groupsOf(figures, by, view.order, data, nameOf),
    [figures, by, view.order, data, nameOf],
  );
  return (
    <>
      <div className="explore-key">
        <Key figures={figures} form="ranking" say={say} />
      </div>
      {axesOf(groups).map((some) => (
        <OneRanking {...props} key={some[0]?.key} groups={some} />
      ))}
    </>
  );
}

/** Known disagreements: each on an axis of its own, with the reason. */
export function ConflictsView(props: ShownProps) {
  const { units, data, say } = props;
  const groups = useMemo(
    () => conflictGroups([...units.tabs.flatMap(({ figures }) => figures), ...units.single], data),
    [units, data],
  );
  if (groups.length === 0) return <p>{say.noConflict}</p>;
  return (
    <>
      <div className="explore-key">
        <Key figures={groups.flatMap(({ figures }) => figures)} form="ranking" say={say} />
      </div>
      {groups.map((one) => (
        <OneRanking {...props} key={one.key} groups={[one]} />
      ))}
    </>
  );
}

function OneRanking(props: ShownProps & { groups: readonly FigureGroup[] }) {
  const { groups: all, data, lang, say, pins, plots } = props;
  const [watch, width] = useWidth();
  const [room, setRoom] = useState(ROWS);
  const total = all.reduce((sum, { figures }) => sum + figures.length, 0);
  const groups = useMemo(() => firstOf(all, room), [all, room]);
  const figures = groups.flatMap((one) => one.figures);
  const [unit] = figures.map((figure) => figure.unit);
  const shares = unit !== undefined && isShare(unit);
  const layout = useMemo(
    () => (width > 0 ? layoutRanking(groups, data, lang, width, shares) : null),
    [groups, data, lang, width, shares],
  );
  const options =
    layout?.rows.map(({ figure, top, height }) => ({ figure, box: { left: 0, right: 0, top, height } })) ?? [];
  return (
    <section className="explore-panel" aria-label={unit && say.panelTitle(unit, total)}>
      <div ref={watch}>
        {layout === null ? (
          <Waiting say={say} />
        ) : (
          <FigureList
            {...props}
            options={options}
            height={layout.height}
            label={say.chartLabel(unit ? say.unitName(unit) : '', figures.length)}
          >
            {(list) => (
              <>
                <plots.RankingPicture layout={layout} pins={pins} />
                {list}
              </>
            )}
          </FigureList>
        )}
      </div>
      {total > figures.length && (
        <button type="button" onClick={() => setRoom(room + ROWS)}>
          {say.more(Math.min(total - figures.length, ROWS), total)}
        </button>
      )}
    </section>
  );
}

/** The first so many figures, in their groups. */
function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}
