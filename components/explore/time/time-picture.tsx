import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../../data/value';
import type { Ink } from '../../draw/chart';
import { fluidInk } from '../../draw/ink';
import { Lines } from '../../draw/marks/lines';
import { midnight } from '../../draw/marks/place-time';
import { px } from '../../draw/marks/px';
import { DrawnTimeMark } from '../../draw/plots/draw-time-mark';
import { Labels } from '../../draw/plots/draw-time-plot';
import type { PlacedTimeMark } from '../../draw/plots/place-time-mark';
import { SIZES } from '../../draw/theme';
import type { TimeLayout } from './layout-time';

const DAY = 86_400_000;

/**
 * Numbers against time on Recharts' axes, with the marks of every other picture. Recharts' accessibility layer and
 * tooltip are off: the layer reads bare numbers, so that a range would be read as its lower end, and the tooltip can't be
 * pointed at. The list box that lies over the picture has the same figures.
 */
export function TimePicture({ layout, pins }: { layout: TimeLayout; pins: readonly string[] }) {
  const { panel, left, right, width, height, days, domain, log } = layout;
  const plot = width - left - right;
  const [low, high] = domain;
  const [bottom, top] = panel.range;
  const timeWidth = (panel.timeTo - panel.from) * plot;
  const time = [midnight(days.first), midnight(days.last) + DAY] as const;
  const ink: Ink = { ...fluidInk, live: false, along: (n) => px(left + n * plot), down: (n) => n };
  const points = panel.marks.map((mark) => ({
    mark,
    x: time[0] + ((mark.at - panel.from) / (panel.timeTo - panel.from)) * (time[1] - time[0]),
    y: numbersOf(mark.row.of.measured).at(-1),
  }));
  const quiet = { size: SIZES.tick, fill: 'var(--soft)', ink };
  const present = (all: readonly { readonly line: (typeof panel.ticks)[number]['line'] }[]) =>
    all.flatMap(({ line }) => line ?? []);
  return (
    <ScatterChart
      accessibilityLayer={false}
      aria-hidden="true"
      width={width}
      height={height}
      margin={{ top, right: width - left - timeWidth, bottom: height - bottom, left }}
    >
      <XAxis type="number" dataKey="x" domain={[...time]} hide niceTicks="none" />
      <YAxis
        type="number"
        dataKey="y"
        domain={[low, high > low ? high : low + 1]}
        scale={log ? 'log' : 'linear'}
        hide
        niceTicks="none"
      />
      {panel.undated && (
        <g>
          <rect
            x={ink.along(panel.undated.from)}
            y={panel.top}
            width={px((panel.to - panel.undated.from) * plot)}
            height={px(bottom - panel.top)}
            fill="var(--panel)"
          />
          <Lines lines={[panel.undated.line]} {...quiet} anchor="middle" />
        </g>
      )}
      <CartesianGrid vertical={false} horizontalPoints={panel.ticks.map(({ y }) => y)} stroke="var(--rule)" />
      {domain[0] <= 0 && !log && <ReferenceLine y={0} stroke="var(--edge)" zIndex={-1} />}
      {panel.guides.map(({ day, line }) => (
        <ReferenceLine key={line.text} x={midnight(day)} stroke="var(--edge)" strokeDasharray="1.5 3" zIndex={-1} />
      ))}
      <g className="explore-ticks">
        <Lines lines={present(panel.ticks)} {...quiet} anchor="end" />
        <Lines lines={present(panel.times)} {...quiet} anchor="middle" />
        {panel.times.map(({ at }) => (
          <path key={at} d={`M${ink.along(at)} ${bottom}v5`} stroke="var(--edge)" />
        ))}
        {(['start', 'end'] as const).map((anchor) => (
          <Lines
            key={anchor}
            lines={panel.guides.filter((guide) => guide.anchor === anchor).map(({ line }) => line)}
            {...quiet}
            anchor={anchor}
          />
        ))}
        {panel.joined.map(({ from: [ax, ay], to: [bx, by], colour }) => (
          <path
            key={`${ax} ${bx} ${ay}`}
            d={`M${ink.along(ax)} ${ay}L${ink.along(bx)} ${by}`}
            stroke={ink.colour(colour)}
            strokeWidth={1.25}
          />
        ))}
      </g>
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({ payload }: { payload?: { mark: PlacedTimeMark } }) =>
          payload ? (
            <g data-figure={payload.mark.row.id} data-kind={payload.mark.value.kind}>
              {pins.includes(payload.mark.row.id) && <Pinned mark={payload.mark} ink={ink} />}
              <DrawnTimeMark mark={payload.mark} ink={ink} />
            </g>
          ) : (
            <g />
          )
        }
      />
      <Labels panel={panel} ink={ink} />
    </ScatterChart>
  );
}

/** The frame round a pinned mark. */
function Pinned({ mark: { at, top, bottom }, ink }: { mark: PlacedTimeMark; ink: Ink }) {
  return (
    <rect
      x={Number(ink.along(at)) - 11}
      y={top - 5}
      width={22}
      height={bottom - top + 10}
      rx={8}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.5}
    />
  );
}
