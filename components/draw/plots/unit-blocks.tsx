import { numbersOf } from '../../../data/value';
import type { Drawn, Frame, Geometry, Ink, Plot, Row } from '../chart';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { OPEN_END, openArrow } from '../marks/open-arrow';
import { GapSign, WORD_SIGN, WordSign } from '../marks/signs';
import { leading, type TextLine } from '../marks/text';
import { PALE_BAR, SIZES } from '../theme';

/** People a dot stands for, and dots on each side of a block: a block is a hundred thousand people. */
const PER_DOT = 1000;
const SIDE = 10;
const BLOCKS_ACROSS = 4;

type Dot = { readonly x: number; readonly y: number };

export type UnitBlocks = Geometry & {
  readonly row: Row;
  /** Centre of every dot in px, in reading order inside each block: what is sure, and what may be. */
  readonly dots: readonly Dot[];
  readonly perhaps: readonly Dot[];
  /** Where the arrow of a floor begins, in px. */
  readonly more: Dot | null;
  readonly radius: number;
  /** The first block, for the key; null where a value has no number. */
  readonly block: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly key: { readonly bracketY: number; readonly line: TextLine };
};

/**
 * One value as dots in blocks of a hundred: full up to what is sure, pale up to what may be, an arrow after a floor;
 * words and gaps get their sign. Refuses a number that is no whole number of dots: it would look counted.
 */
export function layoutUnitBlocks(rows: readonly Row[], { width, inside }: Frame): UnitBlocks {
  const [row] = rows;
  if (!row || rows.length > 1) throw new TypeError('unit chart: needs one row');
  const { measured } = row.of;
  const [low = 0, high = low] = numbersOf(measured).map((n) => dotsFor(n, row));
  const sure = measured.kind === 'at-most' ? 0 : low;
  const open = measured.kind === 'at-least';

  const between = Math.round(width * 0.032);
  const size = (width - (open ? OPEN_END + 4 : 0) - between * (BLOCKS_ACROSS - 1)) / BLOCKS_ACROSS;
  const pitch = size / SIDE;
  const perBlock = SIDE * SIDE;
  const dots = Array.from({ length: high }, (_, i) => {
    const block = Math.floor(i / perBlock);
    const within = i % perBlock;
    return {
      x: (block % BLOCKS_ACROSS) * (size + between) + ((within % SIDE) + 0.5) * pitch,
      y: Math.floor(block / BLOCKS_ACROSS) * (size + between) + (Math.floor(within / SIDE) + 0.5) * pitch,
    };
  });
  const last = dots.at(-1);
  const blockRows = Math.ceil(high / perBlock / BLOCKS_ACROSS);
  const bottom = last ? blockRows * size + (blockRows - 1) * between : SIGN_ROOM;
  const bracketY = bottom + 8;
  // Beside a sign stand the words of the value, below dots what a block is.
  const line = last
    ? { text: inside.block ?? '', x: 0, y: bracketY + 6 + SIZES.tick }
    : { text: row.short, x: WORD_SIGN + 10, y: SIGN_ROOM / 2 + 4 };
  return {
    width,
    height: Math.ceil(last ? bracketY + 8 + leading(SIZES.tick) : SIGN_ROOM),
    row,
    dots: dots.slice(0, sure),
    perhaps: dots.slice(sure),
    more: last && open ? { x: last.x + pitch, y: last.y } : null,
    radius: pitch * 0.38,
    block: last ? { x: 0, y: bottom - size, size } : null,
    key: { bracketY, line },
  };
}

/** Height in px of the picture of a value without a number. */
const SIGN_ROOM = 26;

function dotsFor(n: number, { id }: Row): number {
  if (!Number.isInteger(n / PER_DOT)) throw new RangeError(`unit chart: ${id} is no whole number of dots`);
  return n / PER_DOT;
}

/** Dots are one path of points with round ends: the same ink as eight hundred circles, a tenth of the bytes. */
export function drawUnitBlocks(blocks: UnitBlocks, ink: Ink): Drawn {
  const { row, dots, perhaps, more, radius, block, key, width, height } = blocks;
  const colour = row.emphasis ? 'accent' : 'left';
  const dotted = {
    stroke: ink.colour(colour),
    strokeWidth: round(radius * 2),
    strokeLinecap: 'round',
    fill: 'none',
  } as const;
  const at = { x: WORD_SIGN / 2 + 1, y: SIGN_ROOM / 2 };
  return (
    <>
      <Mark row={row} ink={ink}>
        {ink.live && <rect width={width} height={height} className="band" />}
        {dots.length > 0 && <path d={dotPath(dots)} {...dotted} />}
        {perhaps.length > 0 && <path d={dotPath(perhaps)} {...dotted} strokeOpacity={PALE_BAR} />}
        {more && <path d={openArrow(more.x, more.y)} stroke={ink.colour(colour)} strokeWidth={2} fill="none" />}
        {!block && row.of.measured.kind === 'word' && <WordSign at={at} colour={colour} ink={ink} />}
        {!block && row.of.measured.kind === 'missing' && <GapSign at={at} ink={ink} />}
      </Mark>
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {block && (
          <path
            d={`M${block.x + 0.5} ${key.bracketY - 4}v4h${round(block.size - 1)}v-4`}
            stroke={ink.colour('edge')}
            fill="none"
          />
        )}
        <Lines lines={[key.line]} size={SIZES.tick} fill={ink.colour('soft')} />
      </g>
    </>
  );
}

/** One `M` for each line of dots and relative steps within it: repetition that gzip folds away. */
export function dotPath(dots: readonly Dot[]): string {
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

/** One value as dots, a thousand people each. The words inside are those of the chart: `block`, what a block of dots is. */
export const unitBlocks: Plot<UnitBlocks> = { layout: layoutUnitBlocks, draw: drawUnitBlocks };
