import type { Drawn, Ink } from '../chart';
import { px } from './px';

/** A straight line: `from` and `to` are fractions along the plot, `y1` and `y2` px down. */
export type FluidLine = { readonly from: number; readonly to: number; readonly y1: number; readonly y2: number };

/** A vertical line, and a horizontal one. */
export const upright = (at: number, y1: number, y2: number): FluidLine => ({ from: at, to: at, y1, y2 });
export const across = (from: number, to: number, y: number): FluidLine => ({ from, to, y1: y, y2: y });

type Look = {
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string | undefined;
};
/** Lines with the same stroke. */
export type LineSet = Look & { readonly lines: readonly FluidLine[] };

/** Lines with the same stroke as one path, so that an axis with its ticks is two elements and not twenty. */
export const FluidLines = ({ ink, ...set }: LineSet & { readonly ink: Pick<Ink, 'along'> }): Drawn => (
  <LineSets sets={[set]} ink={ink} />
);

/**
 * Several sets of lines, one path for each. In a fluid picture their coordinates are hundredths of its width and are
 * stretched; their strokes are not.
 */
export function LineSets({ sets, ink }: { sets: readonly LineSet[]; ink: Pick<Ink, 'along'> }): Drawn {
  const drawn = sets.filter(({ lines }) => lines.length > 0);
  const isFluid = typeof ink.along(0) !== 'number';
  const [only] = drawn;
  if (!only) return null;
  if (drawn.length === 1 && only.lines.length === 1) {
    const { lines, ...look } = only;
    return lines.map(({ from, to, y1, y2 }) => (
      <line key={y1} x1={ink.along(from)} x2={ink.along(to)} y1={px(y1)} y2={px(y2)} {...look} />
    ));
  }
  const along = (fraction: number) => (isFluid ? Number((fraction * 100).toFixed(2)) : ink.along(fraction));
  const paths = drawn.map(({ lines, ...look }) => {
    const d = lines.map(({ from, to, y1, y2 }) => {
      const end = from === to ? `V${px(y2)}` : y1 === y2 ? `H${along(to)}` : `L${along(to)} ${px(y2)}`;
      return `M${along(from)} ${px(y1)}${end}`;
    });
    const path = d.join('');
    return <path key={path} d={path} vectorEffect={isFluid ? 'non-scaling-stroke' : undefined} {...look} />;
  });
  if (!isFluid) return paths;
  return (
    <svg width="100%" height="100" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" role="none">
      {paths}
    </svg>
  );
}
