import { useCallback, useMemo, useState } from 'react';
import { wordingOf } from '../../../data/words';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import { Key } from '../key';
import { Panel } from '../panel';
import type { Units } from '../units';
import type { Category, View } from '../view';
import { axesOf, conflictGroups, type FigureGroup, groupsOf } from './groups';
import { layoutRanking } from './layout-ranking';

/** Rows of a ranking that are drawn at once. More would keep a slow phone waiting, and nobody reads them in one go. */
const ROWS = 60;

/** Figures of one unit as rows in groups. */
export function RankingView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, lang, say } = useBench();
  const { by, order, pins } = view;
  const groups = useMemo(() => {
    const nameOf: Readonly<Record<Exclude<Category, 'conflict'>, (figure: ExploreFigure) => string>> = {
      measure: ({ measure }) => data.measures[measure].title,
      topic: ({ topic }) => wordingOf(lang).topics[topic],
      source: ({ source_id }) => data.sources[source_id]?.name ?? source_id,
      place: ({ place }) => (place === null ? say.noPlace : (data.places[place] ?? place)),
    };
    return axesOf(groupsOf(figures, nameOf[by === 'conflict' ? 'measure' : by], order, data));
  }, [figures, by, order, data, lang, say]);
  return (
    <>
      <div className="explore-key">
        <Key figures={figures} />
      </div>
      {groups.map((some) => (
        <OneRanking key={some[0]?.key} groups={some} pins={pins} />
      ))}
    </>
  );
}

/** Known disagreements: each on an axis of its own, with the reason. */
export function ConflictsView({ units, pins }: { units: Units; pins: readonly string[] }) {
  const { data, say } = useBench();
  const groups = useMemo(
    () => conflictGroups([...units.tabs.flatMap(({ figures }) => figures), ...units.single], data),
    [units, data],
  );
  if (groups.length === 0) return <p>{say.noConflict}</p>;
  return (
    <>
      <div className="explore-key">
        <Key figures={groups.flatMap(({ figures }) => figures)} />
      </div>
      {groups.map(({ key, title, note, figures }) => (
        <div key={key} className="explore-conflict">
          <h3>{title}</h3>
          <p className="explore-small">{note}</p>
          <OneRanking groups={[{ key, title: '', figures }]} pins={pins} />
        </div>
      ))}
    </>
  );
}

function OneRanking({ groups: all, pins }: { groups: readonly FigureGroup[]; pins: readonly string[] }) {
  const { data, lang, say, plots } = useBench();
  const [room, setRoom] = useState(ROWS);
  const total = all.reduce((sum, { figures }) => sum + figures.length, 0);
  const groups = useMemo(() => firstOf(all, room), [all, room]);
  const figures = useMemo(() => groups.flatMap((one) => one.figures), [groups]);
  const layoutFor = useCallback(
    (width: number) => layoutRanking(groups, data, lang, say, width),
    [groups, data, lang, say],
  );
  return (
    <Panel
      figures={figures}
      pins={pins}
      layoutFor={layoutFor}
      optionsOf={({ sections }) =>
        sections
          .flatMap(({ rows }) => rows)
          .flatMap(({ band }, i) => {
            const [figure] = figures.slice(i, i + 1);
            return figure ? [{ figure, box: { left: 0, right: 0, top: band.y, height: band.height } }] : [];
          })
      }
      draw={(layout, list) => (
        <>
          <plots.RankingPicture layout={layout} pins={pins} />
          {list}
        </>
      )}
      after={() =>
        total > figures.length && (
          <button type="button" onClick={() => setRoom(room + ROWS)}>
            {say.more(Math.min(total - figures.length, ROWS), total)}
          </button>
        )
      }
    />
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
