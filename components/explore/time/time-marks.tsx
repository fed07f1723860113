import { memo } from 'react';
import { fixedInk, stillInk } from '../../draw/ink';
import { DrawnTimeMark } from '../../draw/plots/draw-time-mark';
import { Ground, Labels } from '../../draw/plots/draw-time-plot';
import type { PlacedTimeMark } from '../../draw/plots/place-time-mark';
import type { TimeLayout } from './layout-time';

const inkOf = (layout: TimeLayout) => fixedInk(stillInk, layout.least, layout);

// Memoised, because Recharts renders a chart several times before it settles.
/** The layer below the marks: axes, guides, lines between dots. */
export const Under = memo(({ layout }: { layout: TimeLayout }) => (
  <g className="explore-ticks" transform={`translate(${layout.left})`}>
    <Ground panel={layout.panel} ink={inkOf(layout)} />
  </g>
));

export const TimeMark = memo(({ mark, layout }: { mark: PlacedTimeMark; layout: TimeLayout }) => (
  <g data-figure={mark.row.id} transform={`translate(${layout.left})`}>
    <DrawnTimeMark mark={mark} ink={inkOf(layout)} />
  </g>
));

/** The layer above the marks: their labels. */
export const Over = memo(({ layout }: { layout: TimeLayout }) => (
  <g transform={`translate(${layout.left})`}>
    <Labels panel={layout.panel} ink={inkOf(layout)} />
  </g>
));

/** The picture until Recharts has loaded: the same marks in the same places. */
export const StillTimePicture = memo(({ layout }: { layout: TimeLayout }) => {
  const { least: width, height, panel } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Under layout={layout} />
      {panel.marks.map((mark) => (
        <TimeMark key={mark.row.id} mark={mark} layout={layout} />
      ))}
      <Over layout={layout} />
    </svg>
  );
});
