import type { Drawn, Ink } from '../chart';
import { inPx } from './bar-mark';
import { px } from './px';
import type { TextLine } from './text';

/** How lines of text are set. */
export type Setting = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** The fill of what follows a name on its line. */
  readonly quiet?: string;
  readonly ink?: Pick<Ink, 'along'>;
  /** Whether it is said elsewhere: the name of a mark has its words. */
  readonly hidden?: true | undefined;
};

/** Lines of text at measured places. Set once for all of them, where there are several: a chart has hundreds of elements. */
export function Lines({
  lines,
  size,
  fill,
  weight,
  anchor,
  quiet,
  ink = inPx,
  hidden,
}: Setting & { lines: readonly TextLine[] }): Drawn {
  const set = {
    fontSize: size,
    fontWeight: weight,
    fill,
    textAnchor: anchor === 'start' ? undefined : anchor,
    'aria-hidden': hidden,
  };
  const isOne = lines.length === 1;
  const texts = lines.map(({ at, x, y, text, after }) => (
    <text key={`${at} ${x} ${y} ${text}`} {...place(ink, at, x)} y={px(y)} {...(isOne && set)}>
      {/* The space stands outside: what draws images drops one that begins a tspan. */}
      {text && after ? `${text} ` : text}
      {after && (
        <tspan fontWeight={400} fill={quiet}>
          {after}
        </tspan>
      )}
    </text>
  ));
  return texts.length > 1 ? <g {...set}>{texts}</g> : texts;
}

/** A place `x` px beside one along the plot. */
export function place(ink: Pick<Ink, 'along'>, at: number | undefined, x: number) {
  if (at === undefined || at === 0) return { x: px(x) };
  const along = ink.along(at);
  return typeof along === 'number' ? { x: px(along + x) } : { x: along, dx: px(x) || undefined };
}
