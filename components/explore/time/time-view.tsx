import { useMemo } from 'react';
import type { ExploreFigure } from '../explore-data';
import { FigureList } from '../figure-list';
import { Key } from '../key';
import type { ShownProps } from '../shown-props';
import { Waiting } from '../waiting';
import { useWidth } from '../width';
import { atOnce, layoutTime, offersLog } from './layout-time';
import { Legend } from './legend';

/** Figures of one unit against time, with what their colours and marks mean. */
export function TimeView(props: ShownProps & { figures: readonly ExploreFigure[] }) {
  const { figures, view, data, lang, say, pins, plots, onChoose } = props;
  const [watch, width] = useWidth();
  const drawn = useMemo(() => atOnce(figures, pins), [figures, pins]);
  const mayLog = useMemo(() => offersLog(drawn), [drawn]);
  const log = view.log && mayLog;
  const layout = useMemo(
    () => (width > 0 ? layoutTime({ figures: drawn, data, lang, width, log, undated: say.undated }) : null),
    [drawn, data, lang, width, log, say],
  );
  const byId = useMemo(() => new Map(drawn.map((figure) => [figure.id, figure])), [drawn]);
  const [unit] = drawn.map((figure) => figure.unit);
  const options =
    layout?.panel.marks
      .toSorted((a, b) => a.at - b.at || b.top - a.top)
      .flatMap(({ row, band, form }) => {
        const figure = byId.get(row.id);
        const plot = layout.width - layout.left - layout.right;
        const left = layout.left + band.from.at * plot + band.from.x;
        const right = layout.left + band.to.at * plot + band.to.x;
        const box = { left, top: band.top, width: right - left, height: band.bottom - band.top };
        return figure ? [{ figure, box: { ...box, zIndex: form === 'dot' ? 1 : 0 } }] : [];
      }) ?? [];
  const left = layout ? options.length - layout.panel.labels.length : 0;
  return (
    <section className="explore-panel" aria-label={unit && say.panelTitle(unit, drawn.length)}>
      <div className="explore-key">
        <Legend {...props} figures={figures} />
        <Key figures={drawn} form="time" say={say} />
        {mayLog && (
          <label className="explore-log">
            <input type="checkbox" checked={log} onChange={() => onChoose({ ...view, log: !log })} />
            <span>{say.log}</span>
          </label>
        )}
      </div>
      <div ref={watch}>
        {layout === null ? (
          <Waiting say={say} />
        ) : (
          <FigureList
            {...props}
            options={options}
            height={layout.height}
            label={say.chartLabel(unit ? say.unitName(unit) : '', drawn.length)}
          >
            {(list) => (
              <>
                <plots.TimePicture layout={layout} pins={pins} />
                {list}
              </>
            )}
          </FigureList>
        )}
      </div>
      <p className="explore-small">
        {figures.length > drawn.length && <span>{say.thinned(drawn.length, figures.length)} </span>}
        <span>{say.timeNote}</span> {left > 0 && <span>{say.unlabelled(left)}</span>}
      </p>
    </section>
  );
}
