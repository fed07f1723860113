import { memo, useCallback, useMemo, useState } from 'react';
import { fixedInk, stillInk } from '../../draw/ink';
import { drawRowPlot } from '../../draw/plots/draw-row-plot';
import type { RowPlot } from '../../draw/plots/layout-row-plot';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import { Key } from '../key';
import { Panel } from '../panel';
import type { View } from '../view';
import { type Axis, axesOf, conflictAxes, firstOf } from './groups';
import { layoutRanking } from './layout-ranking';

/** Rows of a ranking drawn at a time. More would be slow on a phone, and nobody reads them in one go. */
const ROWS = 60;

type Props = { figures: readonly ExploreFigure[]; view: View };

/** Figures as rows in groups, on one axis if their numbers stay readable; each known disagreement has its own axes. */
export function RankingView({ figures, view: { by, order, pins } }: Props) {
  const bench = useBench();
  const axes = useMemo(
    () => (by === 'conflict' ? conflictAxes(figures, bench.data) : axesOf(figures, by, order, bench)),
    [figures, by, order, bench],
  );
  if (axes.length === 0) return <p>{bench.say.noConflict}</p>;
  return (
    <>
      <div className="explore-key">
        <Key figures={axes.flatMap(({ groups }) => groups.flatMap((one) => one.figures))} />
      </div>
      {axes.map((axis) => (
        <OneAxis key={axis.key} axis={axis} pins={pins} />
      ))}
    </>
  );
}

/** One axis with its first rows, and a button for more. */
function OneAxis({ axis, pins }: { axis: Axis; pins: readonly string[] }) {
  const bench = useBench();
  const { title, note } = axis;
  const [room, setRoom] = useState(ROWS);
  const groups = useMemo(() => firstOf(axis.groups, room), [axis, room]);
  const figures = useMemo(() => groups.flatMap((one) => one.figures), [groups]);
  const total = axis.groups.reduce((sum, one) => sum + one.figures.length, 0);
  const layoutFor = useCallback(
    (width: number) => {
      const layout = layoutRanking(groups, bench, width);
      const rows = layout.sections.flatMap((section) => section.rows);
      const options = figures.flatMap((figure, i) => {
        const band = rows[i]?.band;
        return band ? [{ figure, box: { left: 0, right: 0, top: band.y, height: band.height } }] : [];
      });
      return { ...layout, options };
    },
    [groups, figures, bench],
  );
  return (
    <div className={title && 'explore-conflict'}>
      {title && <h3>{title}</h3>}
      {note && <p className="explore-small">{note}</p>}
      <Panel
        figures={figures}
        pins={pins}
        layoutFor={layoutFor}
        draw={(layout, list) => (
          <>
            <RankingPicture layout={layout} />
            {list}
          </>
        )}
        after={() =>
          total > figures.length && (
            <button type="button" onClick={() => setRoom(room + ROWS)}>
              {bench.say.more(Math.min(total - figures.length, ROWS), total)}
            </button>
          )
        }
      />
    </div>
  );
}

/** The rows of a ranking, drawn as in every chart. */
export const RankingPicture = memo(function RankingPicture({ layout }: { layout: RowPlot }) {
  const { least: width, height, left } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g transform={`translate(${left})`}>{drawRowPlot(layout, fixedInk(stillInk, width, layout))}</g>
    </svg>
  );
});
