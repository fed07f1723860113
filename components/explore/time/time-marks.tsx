import { memo } from 'react';
import { fixedInk, stillInk } from '../../draw/ink';
import { DrawnTimeMark } from '../../draw/plots/draw-time-mark';
import { Ground, Labels } from '../../draw/plots/draw-time-plot';
import type { PlacedTimeMark } from '../../draw/plots/place-time-mark';
import type { TimeLayout } from './layout-time';

/** The ink of a laid-out picture. */
const inkOf = (layout: TimeLayout) => fixedInk(stillInk, layout.least, layout);

// Recharts draws a chart several times over before it stands: what doesn't change is drawn once.
/** What lies under the marks: axes, guides, lines between dots. */
export const Under = memo(({ layout }: { layout: TimeLayout }) => (
  <g className="explore-ticks" transform={`translate(${layout.left})`}>
    <Ground panel={layout.panel} ink={inkOf(layout)} />
  </g>
));

/** One figure's mark. */
export const TimeMark = memo(({ mark, layout }: { mark: PlacedTimeMark; layout: TimeLayout }) => (
  <g data-figure={mark.row.id} transform={`translate(${layout.left})`}>
    <DrawnTimeMark mark={mark} ink={inkOf(layout)} />
  </g>
));

/** What lies over the marks: their labels. */
export const Over = memo(({ layout }: { layout: TimeLayout }) => (
  <g transform={`translate(${layout.left})`}>
    <Labels panel={layout.panel} ink={inkOf(layout)} />
  </g>
));

/** The picture as it stands before Recharts has come: the same marks at the same places. */
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
