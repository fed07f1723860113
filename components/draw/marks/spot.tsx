import type { Drawn, Ink } from '../chart';

/**
 * Draws `children`, in px around (0, 0), at the fraction `at` of the plot's width, and `y` px or the fraction `down` of
 * its height from the top.
 */
export function Spot(props: {
  at: number;
  y?: number;
  down?: number;
  ink: Pick<Ink, 'along'> & Partial<Pick<Ink, 'down'>>;
  children: Drawn;
}) {
  const { at, ink, children } = props;
  const x = ink.along(at);
  const y = props.down === undefined ? (props.y ?? 0) : (ink.down?.(props.down) ?? 0);
  return typeof x === 'number' ? (
    <g transform={`translate(${x} ${y})`}>{children}</g>
  ) : (
    <svg x={x} y={y} overflow="visible" role="none">
      {children}
    </svg>
  );
}
