import { memo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../../data/value';
import { fixedInk, stillInk } from '../../draw/ink';
import { midnight } from '../../draw/marks/place-time';
import { DrawnTimeMark } from '../../draw/plots/draw-time-mark';
import { Ground, Labels } from '../../draw/plots/draw-time-plot';
import type { PlacedTimeMark } from '../../draw/plots/place-time-mark';
import type { TimeLayout } from './layout-time';

const DAY = 86_400_000;

/**
 * Numbers against time on Recharts' scales, with axes and marks of every other picture. Recharts' accessibility layer and
 * tooltip are off: the layer reads bare numbers, so that a range would be read as its lower end, and the tooltip can't be
 * pointed at. The list box that lies over the picture has the same figures.
 */
export const TimePicture = memo(function TimePicture(props: { layout: TimeLayout; pins: readonly string[] }) {
  const { layout, pins } = props;
  const { panel, left, right, least: width, height, days, domain, log } = layout;
  const [low, high] = domain;
  const [bottom, top] = panel.range;
  const plot = width - left - right;
  const ink = { ...fixedInk(stillInk, width, layout), live: false };
  const [from, to] = [midnight(days.first), midnight(days.last) + DAY];
  const points = panel.marks.map((mark) => ({
    mark,
    x: from + ((mark.at - panel.from) / (panel.timeTo - panel.from)) * (to - from),
    y: numbersOf(mark.row.of.measured).at(-1),
  }));
  const moved = `translate(${left})`;
  const one = ({ mark }: { mark: PlacedTimeMark }) => (
    <g data-figure={mark.row.id} transform={moved}>
      {pins.includes(mark.row.id) && (
        <rect
          x={Number(ink.along(mark.at)) - 11}
          y={mark.top - 5}
          width={22}
          height={mark.bottom - mark.top + 10}
          rx={8}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
      <DrawnTimeMark mark={mark} ink={ink} />
    </g>
  );
  return (
    <ScatterChart
      accessibilityLayer={false}
      aria-hidden="true"
      width={width}
      height={height}
      margin={{ top, right: width - left - (panel.timeTo - panel.from) * plot, bottom: height - bottom, left }}
    >
      <XAxis type="number" dataKey="x" domain={[from, to]} hide niceTicks="none" />
      <YAxis
        type="number"
        dataKey="y"
        domain={[low, high > low ? high : low + 1]}
        scale={log ? 'log' : 'linear'}
        hide
        niceTicks="none"
      />
      <g className="explore-ticks" transform={moved}>
        <Ground panel={panel} ink={ink} />
      </g>
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({ payload }: { payload?: (typeof points)[number] }) => (payload ? one(payload) : <g />)}
      />
      <g transform={moved}>
        <Labels panel={panel} ink={ink} />
      </g>
    </ScatterChart>
  );
});
