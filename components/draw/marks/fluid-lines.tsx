import type { Drawn, Ink } from '../chart';
import { px } from './px';

/** A straight line: its ends along the plot as fractions, and down in px. */
export type FluidLine = { readonly from: number; readonly to: number; readonly y1: number; readonly y2: number };

/** An upright line, and one across. */
export const upright = (at: number, y1: number, y2: number): FluidLine => ({ from: at, to: at, y1, y2 });
export const across = (from: number, to: number, y: number): FluidLine => ({ from, to, y1: y, y2: y });

/**
 * Lines that are drawn alike, as one path: an axis with its ticks is two elements and not twenty. Where the picture is
 * fluid the path stands in hundredths of its width, stretched, and its stroke is not.
 */
export function FluidLines(props: {
  lines: readonly FluidLine[];
  stroke: string;
  strokeWidth?: number;
  strokeOpacity?: number;
  strokeDasharray?: string | undefined;
  ink: Pick<Ink, 'along'>;
}): Drawn {
  const { lines, ink, ...look } = props;
  const [first, ...others] = lines;
  if (!first) return null;
  if (others.length === 0)
    return <line x1={ink.along(first.from)} x2={ink.along(first.to)} y1={px(first.y1)} y2={px(first.y2)} {...look} />;
  const isFluid = typeof ink.along(0) !== 'number';
  const along = (fraction: number) => (isFluid ? Number((fraction * 100).toFixed(2)) : ink.along(fraction));
  const d = lines.map(({ from, to, y1, y2 }) => {
    const end = from === to ? `V${px(y2)}` : y1 === y2 ? `H${along(to)}` : `L${along(to)} ${px(y2)}`;
    return `M${along(from)} ${px(y1)}${end}`;
  });
  const path = <path d={d.join('')} fill="none" vectorEffect={isFluid ? 'non-scaling-stroke' : undefined} {...look} />;
  if (!isFluid) return path;
  return (
    <svg width="100%" height="100" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" role="none">
      {path}
    </svg>
  );
}
