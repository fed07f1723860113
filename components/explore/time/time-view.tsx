import { Suspense, useCallback, useMemo } from 'react';
import { useBench } from '../bench';
import { Tick, Ticks } from '../controls/fields';
import { coloursOf } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import { Key } from '../key';
import { Panel } from '../panel';
import { type View, withOption } from '../view';
import { drawnOf, layoutTime, offersLog } from './layout-time';
import { StillTimePicture } from './time-marks';

/** Figures of one unit against time, with a key to their colours and marks. */
export function TimeView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const bench = useBench();
  const { say, plots, onChoose } = bench;
  const { pins } = view;
  const drawn = useMemo(() => drawnOf(figures, pins), [figures, pins]);
  const mayLog = useMemo(() => offersLog(drawn), [drawn]);
  const log = view.log && mayLog;
  const layoutFor = useCallback(
    (width: number) => layoutTime({ figures: drawn, bench, width, log }),
    [drawn, bench, log],
  );
  return (
    <Panel
      figures={drawn}
      pins={pins}
      layoutFor={layoutFor}
      draw={(layout, list) => (
        <>
          <Suspense fallback={<StillTimePicture layout={layout} />}>
            <plots.TimePicture layout={layout} />
          </Suspense>
          {list}
        </>
      )}
      before={
        <div className="explore-key">
          <Legend view={view} figures={figures} />
          <Key figures={drawn} upright />
          {mayLog && (
            <Tick checked={log} onChange={() => onChoose({ ...view, log: !log })}>
              {say.log}
            </Tick>
          )}
        </div>
      }
      after={(layout) => {
        const left = layout ? layout.panel.marks.length - layout.panel.labels.length : 0;
        return (
          <p className="explore-small">
            {figures.length > drawn.length && <span>{say.thinned(drawn.length, figures.length)} </span>}
            <span>{say.timeNote}</span> {left > 0 && <span>{say.unlabelled(left)}</span>}
          </p>
        );
      }}
    />
  );
}

/** The most measures in the key. The filter has them all. */
const MOST_MEASURES = 6;

/** The key to the colours: each measure in the picture, as a switch that filters by it. */
export function Legend({ view, figures }: { view: View; figures: readonly ExploreFigure[] }) {
  const { data, say, onChoose } = useBench();
  const colours = coloursOf(figures);
  if (colours.size < 2) return null;
  const { measure: chosen } = view.chosen;
  const named = [...colours].slice(0, MOST_MEASURES);
  /** With no measure ticked all are shown: switching one off means ticking the others. */
  const switched = (measure: string): View => {
    if (chosen.length > 0) return withOption(view, 'measure', measure);
    return { ...view, chosen: { ...view.chosen, measure: [...colours.keys()].filter((one) => one !== measure) } };
  };
  return (
    <Ticks name={say.names.measure} className="explore-legend">
      {named.map(([measure, colour]) => (
        <Tick
          key={measure}
          checked={chosen.length === 0 || chosen.includes(measure)}
          onChange={() => onChoose(switched(measure))}
        >
          <i style={{ background: `var(--${colour})` }} /> {data.measure[measure]}
        </Tick>
      ))}
      {colours.size > named.length && <span key={colours.size}>{say.moreMeasures(colours.size - named.length)}</span>}
    </Ticks>
  );
}
