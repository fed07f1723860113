import type { Drawn } from '../chart';
import type { TextLine } from './text';

/** Lines of text at measured places. `halo` is the ground's colour, where text may cross a grid line. */
export function Lines(props: {
  lines: readonly TextLine[];
  size: number;
  fill: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  halo?: string;
}): Drawn {
  const { lines, size, fill, weight, anchor, halo } = props;
  return lines.map((line) => (
    <text
      key={`${line.y} ${line.text}`}
      x={line.x}
      y={line.y}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor}
      stroke={halo}
      strokeWidth={halo ? 5 : undefined}
      paintOrder={halo ? 'stroke' : undefined}
      strokeLinejoin={halo ? 'round' : undefined}
    >
      {line.text}
    </text>
  ));
}
