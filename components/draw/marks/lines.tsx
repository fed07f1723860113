import type { Drawn } from '../chart';
import { px } from './px';
import type { TextLine } from './text';

/** How lines of text are set. `halo` is the ground's colour, where text may cross a grid line. */
export type Setting = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: string;
};

/** Lines of text at measured places. Set once for all of them: a chart has hundreds, and each byte counts. */
export function Lines({ lines, size, fill, weight, anchor, halo }: Setting & { lines: readonly TextLine[] }): Drawn {
  if (lines.length === 0) return null;
  return (
    <g
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor}
      stroke={halo}
      strokeWidth={halo ? 5 : undefined}
      paintOrder={halo ? 'stroke' : undefined}
      strokeLinejoin={halo ? 'round' : undefined}
    >
      {lines.map(({ x, y, text }) => (
        <text key={`${x} ${y} ${text}`} x={px(x)} y={px(y)}>
          {text}
        </text>
      ))}
    </g>
  );
}
