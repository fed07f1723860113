import type { Drawn, Frame, Geometry, Ink, Row } from '../chart';
import { SIZES } from '../theme';
import { Lines } from './lines';
import { Mark } from './mark';
import { leading, type TextLine } from './text';

/** People a dot stands for, and dots on each side of a block: a block is a hundred thousand people. */
const PER_DOT = 1000;
const SIDE = 10;
const BLOCKS_ACROSS = 4;

export type UnitBlocks = Geometry & {
  readonly row: Row;
  /** Centre of every dot in px, in reading order inside each block. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  /** The first block, for the key. */
  readonly block: { readonly x: number; readonly y: number; readonly size: number };
  readonly key: { readonly bracketY: number; readonly line: TextLine };
};

/**
 * A point value as dots in blocks of a hundred. Refuses anything but one point that is a whole number of
 * dots: a range or a bound drawn as dots would look counted.
 */
export function layoutUnitBlocks(rows: readonly Row[], { width, inside }: Frame): UnitBlocks {
  const [row] = rows;
  if (!row || rows.length > 1 || row.of.measured.kind !== 'point') throw new TypeError('unit chart: needs one point');
  const count = row.of.measured.at / PER_DOT;
  if (!Number.isInteger(count)) throw new RangeError(`unit chart: ${row.id} is no whole number of dots`);

  const between = Math.round(width * 0.032);
  const size = (width - between * (BLOCKS_ACROSS - 1)) / BLOCKS_ACROSS;
  const pitch = size / SIDE;
  const perBlock = SIDE * SIDE;
  const dots = Array.from({ length: count }, (_, i) => {
    const block = Math.floor(i / perBlock);
    const within = i % perBlock;
    return {
      x: (block % BLOCKS_ACROSS) * (size + between) + ((within % SIDE) + 0.5) * pitch,
      y: Math.floor(block / BLOCKS_ACROSS) * (size + between) + (Math.floor(within / SIDE) + 0.5) * pitch,
    };
  });
  const blockRows = Math.ceil(count / perBlock / BLOCKS_ACROSS);
  const bottom = blockRows * size + (blockRows - 1) * between;
  const bracketY = bottom + 8;
  const text = `${inside.block ?? ''}`;
  return {
    width,
    height: Math.ceil(bracketY + 8 + leading(SIZES.tick)),
    row,
    dots,
    radius: pitch * 0.38,
    block: { x: 0, y: bottom - size, size },
    key: { bracketY, line: { text, x: 0, y: bracketY + 6 + SIZES.tick } },
  };
}

/** The dots are one path of points with round ends: the same ink as eight hundred circles, a tenth of the bytes. */
export function drawUnitBlocks({ row, dots, radius, block, key, width, height }: UnitBlocks, ink: Ink): Drawn {
  return (
    <>
      <Mark row={row} ink={ink}>
        {ink.live && <rect width={width} height={height} className="band" />}
        <path
          d={dotPath(dots)}
          stroke={ink.colour('accent')}
          strokeWidth={round(radius * 2)}
          strokeLinecap="round"
          fill="none"
        />
      </Mark>
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        <path
          d={`M${block.x + 0.5} ${key.bracketY - 4}v4h${round(block.size - 1)}v-4`}
          stroke={ink.colour('edge')}
          fill="none"
        />
        <Lines lines={[key.line]} size={SIZES.tick} fill={ink.colour('soft')} />
      </g>
    </>
  );
}

/** One `M` for each line of dots and relative steps within it: repetition that gzip folds away. */
export function dotPath(dots: readonly { readonly x: number; readonly y: number }[]): string {
  let path = '';
  let last: { x: number; y: number } | undefined;
  for (const dot of dots) {
    const step = last && last.y === dot.y ? round(dot.x - last.x) : undefined;
    path += step !== undefined && step < 60 ? `m${step} 0h0` : `M${round(dot.x)} ${round(dot.y)}h0`;
    last = dot;
  }
  return path;
}

const round = (n: number) => Math.round(n * 100) / 100;
