import type { Drawn, Ink } from '../chart';
import { drawRowPlot } from './draw-row-plot';
import type { Nest, NestedRows } from './layout-nested-rows';

/** Draws nested rows: the rows, and the signs of what is part of what. */
export function drawNestedRows(plot: NestedRows, ink: Ink): Drawn {
  return (
    <>
      {drawRowPlot(plot, ink)}
      <g aria-hidden={ink.live || undefined} pointerEvents="none" fill="none" strokeWidth={1.5}>
        <path d={plot.nests.map(elbowPath).join('')} stroke={ink.colour('edge')} />
        <path d={plot.nests.map(bracketPath).join('')} stroke={ink.colour('soft')} />
      </g>
    </>
  );
}

const elbowPath = ({ elbow: { x, top, y, to } }: Nest) => `M${x} ${top}V${y}H${to}`;

/** Two stops for a known whole; an arrowhead in place of the second where the whole may be larger. */
function bracketPath({ bracket: { from, to, y, open } }: Nest): string {
  const end = open ? `M${to - 4} ${y - 4}L${to} ${y}L${to - 4} ${y + 4}` : `M${to} ${y - 4}V${y}`;
  return `M${from} ${y - 4}V${y}H${to}${end}`;
}
