import type { Drawn, Ink } from '../chart';
import { px } from './px';

/** Stretches from top to bottom, in px. */
export type Stretch = readonly [top: number, bottom: number];

/** An upright line at a place along the plot, through some stretches of its height and broken between them. */
export function Upright(props: {
  at: number;
  through: readonly Stretch[];
  stroke: string;
  strokeWidth?: number;
  ink: Pick<Ink, 'along'>;
}): Drawn {
  const { at, through, stroke, strokeWidth, ink } = props;
  const x = ink.along(at);
  const [top, bottom] = [through[0]?.[0] ?? 0, through.at(-1)?.[1] ?? 0];
  const dashes = through.flatMap(([start, end], i) => {
    const next = through[i + 1];
    return [px(end - start), ...(next ? [px(next[0] - end)] : [])];
  });
  return (
    <line
      x1={x}
      x2={x}
      y1={px(top)}
      y2={px(bottom)}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={through.length > 1 ? dashes.join(' ') : undefined}
    />
  );
}
