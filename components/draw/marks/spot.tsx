import type { Drawn, Ink } from '../chart';

/** Draws `children`, in px around (0, 0), at a place along the plot and `y` px down. */
export function Spot({ at, y, ink, children }: { at: number; y: number; ink: Pick<Ink, 'along'>; children: Drawn }) {
  const x = ink.along(at);
  return typeof x === 'number' ? (
    <g transform={`translate(${x} ${y})`}>{children}</g>
  ) : (
    <svg x={x} y={y} overflow="visible">
      {children}
    </svg>
  );
}
