import type { Lang } from '../../../data/vocabulary';
import { midnight } from '../marks/place-time';
import { DETAIL, SECTION, TICK } from '../marks/row-styles';
import { leading, type TextLine, textBlock, textWidth, wrapEvenly } from '../marks/text';
import { areApart, type FluidBox } from './fluid-box';
import { alongDays } from './place-time-mark';
import type { TimePanel } from './time-panel';

/** A panel's place in the picture, with what it shares with other panels. */
export type PanelPlace = {
  readonly from: number;
  readonly to: number;
  /** Px left of its plot for the numbers of its axis, and right of it for labels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The whole plot's least width in px. */
  readonly plot: number;
  /** Whether its axis shows numbers. */
  readonly numbered: boolean;
  /** The lower and upper end of its axis. */
  readonly domain: readonly [number, number];
  /** Height in px of its heading and of its guides' text, the same across a line so that the plots align. */
  readonly head: number;
  readonly guides: number;
  readonly lang: Lang;
};

/** Indent in px of a key's text, past its swatch. */
export const KEY_INDENT = 16;

/** Lays out the heading of a panel `wide` px wide, axis included. */
export function layoutHead(
  panel: TimePanel,
  { from, left, top }: Pick<PanelPlace, 'from' | 'left' | 'top'>,
  wide: number,
) {
  const box = { x: -left, width: wide };
  const title = textBlock(panel.title, { ...box, top }, SECTION, wrapEvenly);
  const note = textBlock(panel.note ?? '', { ...box, top: title.bottom }, DETAIL, wrapEvenly);
  let x = -left;
  let bottom = note.bottom;
  const step = leading(DETAIL.size) + 2;
  const keys = (panel.keys ?? []).map(({ colour, text }) => {
    const lines = wrapEvenly(text, wide - KEY_INDENT, DETAIL);
    const width = KEY_INDENT + Math.max(...lines.map((line) => textWidth(line, DETAIL)));
    if (x > -left && x + width > wide - left) {
      x = -left;
      bottom += step;
    }
    const set = lines.map((line, i) => ({
      at: from,
      x: x + KEY_INDENT,
      y: bottom + 14 + i * leading(DETAIL.size),
      text: line,
    }));
    x += width + 14;
    bottom += (lines.length - 1) * leading(DETAIL.size);
    return { colour, lines: set };
  });
  const place = (line: TextLine): TextLine => ({ ...line, at: from });
  return {
    title: title.lines.map(place),
    note: note.lines.map(place),
    keys,
    bottom: keys.length > 0 ? bottom + step : bottom,
  };
}

/** Places the text of guides above the plot: right or left of their lines, on the first of three rows with room. */
export function layoutGuides(panel: TimePanel, place: Pick<PanelPlace, 'from' | 'to' | 'left' | 'right' | 'plot'>) {
  const scales = { ...place, days: panel.days, y: () => 0, zero: 0, top: 0 };
  const step = leading(TICK.size);
  const set: {
    readonly day: string;
    readonly at: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
    readonly row: number;
    readonly box: FluidBox;
  }[] = [];
  const { days } = panel;
  const inside = (panel.guides ?? []).filter(({ day }) => days !== null && day >= days.first && day <= days.last);
  for (const { day, text } of inside) {
    const at = alongDays(scales, midnight(day));
    const wide = textWidth(text, TICK);
    const tries = [0, 1, 2].flatMap((row) =>
      (['start', 'end'] as const).map((anchor) => {
        const x = anchor === 'start' ? -1 : 1 - wide;
        const box = { from: { at, x }, to: { at, x: x + wide }, top: row * step, bottom: row * step + step - 5 };
        return { day, at, text, anchor, row, box };
      }),
    );
    const fits = tries.find(
      ({ box }) =>
        box.from.at * place.plot + box.from.x >= place.from * place.plot - place.left &&
        box.to.at * place.plot + box.to.x <= place.to * place.plot + place.right &&
        set.every((other) => areApart(box, other.box, place.plot, 4)),
    );
    if (fits) set.push(fits);
  }
  const rows = Math.max(0, ...set.map(({ row }) => row + 1));
  return { set, height: rows * step };
}
