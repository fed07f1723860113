import { memo } from 'react';
import { fixedInk, stillInk } from '../../draw/ink';
import { drawRowPlot } from '../../draw/plots/draw-row-plot';
import type { RowPlot } from '../../draw/plots/layout-row-plot';

/** A ranking as every chart draws its rows, those that are pinned with a bar at their side. */
export const RankingPicture = memo(function RankingPicture(props: { layout: RowPlot; pins: readonly string[] }) {
  const { layout, pins } = props;
  const { least: width, height, left, sections } = layout;
  const pinned = sections.flatMap(({ rows }) => rows).filter(({ row }) => pins.includes(row.id));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {pinned.map(({ row, band }) => (
        <rect key={row.id} x={-8} y={band.y + 3} width={3} height={band.height - 6} fill="var(--ink)" />
      ))}
      <g transform={`translate(${left})`}>{drawRowPlot(layout, fixedInk(stillInk, width, layout))}</g>
    </svg>
  );
});
