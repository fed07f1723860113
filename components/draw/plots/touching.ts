import { areApart, pxAt } from './fluid-box';
import type { TimePlot } from './layout-time-plot';
import type { PlacedTimeLabel } from './place-time-label';

/** The text of a label, for a message. */
export const textOf = ({ bold }: PlacedTimeLabel) => bold.map(({ text }) => text).join(' ');

/** Messages for labels that touch a mark, another label or an edge, on a plot `extra` px wider than its least width. */
export function touching({ panels, left, right, least }: TimePlot, extra = 0): readonly string[] {
  const plot = least - left - right + extra;
  return panels.flatMap(({ marks, labels, from, to }) =>
    labels.flatMap((label, i) => [
      ...marks
        .filter(({ ink }) => ink.some((box) => !areApart(box, label.box, plot)))
        .map(({ row }) => `${textOf(label)} and the mark of ${row.id}`),
      ...labels
        .slice(i + 1)
        .filter((other) => !areApart(other.box, label.box, plot))
        .map((other) => `${textOf(label)} and ${textOf(other)}`),
      ...(pxAt(label.box.from, plot) < from * plot || pxAt(label.box.to, plot) > to * plot + right
        ? [`${textOf(label)} and an edge`]
        : []),
    ]),
  );
}
