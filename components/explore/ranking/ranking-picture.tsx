import { memo } from 'react';
import { fixedInk, stillInk } from '../../draw/ink';
import { drawRowPlot } from '../../draw/plots/draw-row-plot';
import type { RowPlot } from '../../draw/plots/layout-row-plot';

/** A ranking as every chart draws its rows. */
export const RankingPicture = memo(function RankingPicture({ layout }: { layout: RowPlot }) {
  const { least: width, height, left } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g transform={`translate(${left})`}>{drawRowPlot(layout, fixedInk(stillInk, width, layout))}</g>
    </svg>
  );
});
