import { Suspense, useCallback, useMemo } from 'react';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import { Key } from '../key';
import { Panel } from '../panel';
import type { View } from '../view';
import { atOnce, layoutTime, offersLog } from './layout-time';
import { Legend } from './legend';
import { StillTimePicture } from './time-marks';

/** Figures of one unit against time, with what their colours and marks mean. */
export function TimeView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const bench = useBench();
  const { say, plots, onChoose } = bench;
  const { pins } = view;
  const drawn = useMemo(() => atOnce(figures, pins), [figures, pins]);
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
            <label className="explore-log">
              <input type="checkbox" checked={log} onChange={() => onChoose({ ...view, log: !log })} />
              <span>{say.log}</span>
            </label>
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
