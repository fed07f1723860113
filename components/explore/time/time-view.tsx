import { useCallback, useMemo } from 'react';
import { useBench } from '../bench';
import type { ExploreFigure } from '../explore-data';
import { Key } from '../key';
import { Panel } from '../panel';
import type { View } from '../view';
import { atOnce, layoutTime, offersLog, type TimeLayout } from './layout-time';
import { Legend } from './legend';

/** Figures of one unit against time, with what their colours and marks mean. */
export function TimeView({ figures, view }: { figures: readonly ExploreFigure[]; view: View }) {
  const { data, lang, say, plots, onChoose } = useBench();
  const { pins } = view;
  const drawn = useMemo(() => atOnce(figures, pins), [figures, pins]);
  const mayLog = useMemo(() => offersLog(drawn), [drawn]);
  const log = view.log && mayLog;
  const layoutFor = useCallback(
    (width: number) => layoutTime({ figures: drawn, data, lang, width, log, undated: say.undated }),
    [drawn, data, lang, log, say],
  );
  const byId = useMemo(() => new Map(drawn.map((figure) => [figure.id, figure])), [drawn]);
  const optionsOf = ({ panel, left, right, least }: TimeLayout) =>
    panel.marks
      .toSorted((a, b) => a.at - b.at || b.top - a.top)
      .flatMap(({ row, band: { from, to, top, bottom }, form }) => {
        const figure = byId.get(row.id);
        const [start, end] = [from, to].map(({ at, x }) => left + at * (least - left - right) + x) as [number, number];
        const box = { left: start, top, width: end - start, height: bottom - top, zIndex: form === 'dot' ? 1 : 0 };
        return figure ? [{ figure, box }] : [];
      });
  return (
    <Panel
      figures={drawn}
      pins={pins}
      layoutFor={layoutFor}
      optionsOf={optionsOf}
      draw={(layout, list) => (
        <>
          <plots.TimePicture layout={layout} pins={pins} />
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
