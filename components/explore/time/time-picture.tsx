import { memo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { numbersOf } from '../../../data/value';
import { watchLabels } from '../../browser/labels';
import { DAY, midnight } from '../../draw/marks/place-time';
import type { PlacedTimeMark } from '../../draw/plots/place-time-mark';
import type { TimeLayout } from './layout-time';
import { Over, TimeMark, Under } from './time-marks';

/** Recharts' labels appear after the still picture's: they too must not touch if a reader sets wider letter spacing. */
const keepLabels = (box: HTMLDivElement | null) =>
  box ? watchLabels([box], () => box.querySelectorAll('svg')) : undefined;

type Point = { readonly mark: PlacedTimeMark; readonly x: number; readonly y: number | undefined };

/**
 * Numbers against time on Recharts' scales, with the axes and marks of all other pictures. Recharts' accessibility
 * layer and tooltip are off: the layer reads bare numbers, a range as its lower end only, and the pointer can't reach
 * the tooltip. The list box on top of the picture has the same figures.
 */
export const TimePicture = memo(function TimePicture({ layout }: { layout: TimeLayout }) {
  const { panel, left, right, least: width, height, days, domain, log } = layout;
  const [low, high] = domain;
  const [bottom, top] = panel.range;
  const plot = width - left - right;
  const [from, to] = [midnight(days.first), midnight(days.last) + DAY];
  const data = panel.marks.map((mark): Point => {
    const x = from + ((mark.at - panel.from) / (panel.timeTo - panel.from)) * (to - from);
    return { mark, x, y: numbersOf(mark.row.of.measured).at(-1) };
  });
  return (
    <div ref={keepLabels}>
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
        <Under layout={layout} />
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={({ payload }: { payload?: Point }) =>
            payload ? <TimeMark mark={payload.mark} layout={layout} /> : <g />
          }
        />
        <Over layout={layout} />
      </ScatterChart>
    </div>
  );
});
