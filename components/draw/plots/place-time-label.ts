import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Lang } from '../../../data/vocabulary';
import { OPEN_SPAN } from '../marks/place-time';
import { DETAIL, SAID } from '../marks/row-styles';
import { leading, type TextLine, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { areApart, type Edge, type FluidBox, isBefore } from './fluid-box';
import { ARROW, CLAIM, DOT, type PlacedTimeMark } from './place-time-mark';

type Anchor = 'start' | 'middle' | 'end';

/** One version of a label's text: lines in bold, and quiet ones below them. */
export type LabelForm = { readonly bold: readonly string[]; readonly quiet: readonly string[] };

export type PlacedTimeLabel = {
  readonly anchor: Anchor;
  readonly colour: Colour;
  readonly bold: readonly TextLine[];
  readonly quiet: readonly TextLine[];
  readonly box: FluidBox;
};

/** The box that labels must stay in; `top` and `bottom` in px down. */
export type LabelRoom = {
  readonly from: Edge;
  readonly to: Edge;
  readonly top: number;
  readonly bottom: number;
  /** The plot's least width in px. */
  readonly plot: number;
};

/** Space in px between a mark and its label, and between a label and anything else. */
const NEAR = 5;
const AIR = 2;
const STEP = leading(SAID.size);
/** Text style of the bold lines of labels. */
export const BOLD = { face: 'sansBold', size: SAID.size } as const;

/** A place that a label may take: `y` is the label's bottom, top or middle, by `side`. */
type Candidate = {
  readonly edge: Edge;
  readonly anchor: Anchor;
  readonly y: number;
  readonly side: 'above' | 'below' | 'beside';
};

/** The most rounds in which marks that have no label yet are tried before the others. */
const ROUNDS = 6;

/**
 * Places the labels of marks one after the other: each tries the sides of its mark, then shorter forms, and is left out
 * if none fits. No label touches a mark, a line, another label or an edge, on a plot of the least width or any wider
 * one. Marks left without a label go first in the next round, and the round with the most labels wins. With `many` each
 * mark instead gets its shortest form first, then a longer one in the remaining room. A label covers a `crossed` box only
 * if its form has no other place.
 */
export function placeTimeLabels(
  marks: readonly PlacedTimeMark[],
  formsOf: (mark: PlacedTimeMark) => readonly LabelForm[],
  { taken, crossed }: { readonly taken: readonly FluidBox[]; readonly crossed: readonly FluidBox[] },
  room: LabelRoom,
  many = false,
): readonly PlacedTimeLabel[] {
  const obstacles = [...marks.flatMap(({ ink }) => ink), ...taken];
  const place = (placed: Map<PlacedTimeMark, PlacedTimeLabel>, mark: PlacedTimeMark, forms: readonly LabelForm[]) => {
    placed.delete(mark);
    const others = [...placed.values()].map(({ box }) => box);
    const isFree = (box: FluidBox) =>
      box.top >= room.top &&
      box.bottom <= room.bottom &&
      isBefore(room.from, box.from, room.plot) &&
      isBefore(box.to, room.to, room.plot) &&
      obstacles.every((other) => areApart(box, other, room.plot, AIR)) &&
      others.every((other) => areApart(box, other, room.plot, AIR));
    const isClear = (box: FluidBox) => crossed.every((line) => areApart(box, line, room.plot));
    const candidates = candidatesOf(mark, many);
    for (const form of forms) {
      const wide = widthOf(form);
      const free = candidates
        .map((candidate) => ({ candidate, box: boxAt(form, candidate, wide) }))
        .filter(({ box }) => isFree(box));
      const found = free.find(({ box }) => isClear(box)) ?? free[0];
      if (found) return placed.set(mark, labelAt(form, found.candidate, mark, found.box));
    }
    return placed;
  };
  let best = new Map<PlacedTimeMark, PlacedTimeLabel>();
  if (many) {
    for (const mark of marks) place(best, mark, formsOf(mark).toReversed());
    for (const mark of [...best.keys()]) place(best, mark, formsOf(mark));
  } else {
    const placeAll = (order: readonly PlacedTimeMark[]) => {
      const placed: typeof best = new Map();
      for (const mark of order) place(placed, mark, formsOf(mark));
      return placed;
    };
    best = placeAll(marks);
    for (let [round, last, order] = [0, best, marks]; round < ROUNDS && best.size < marks.length; round += 1) {
      const rank = (mark: PlacedTimeMark) => (mark.row.emphasis === true ? 0 : last.has(mark) ? 2 : 1);
      order = order.toSorted((a, b) => rank(a) - rank(b));
      last = placeAll(order);
      if (last.size > best.size) best = last;
    }
  }
  return marks.flatMap((mark) => best.get(mark) ?? []);
}

/**
 * The forms of a label, in the order they are tried: the given ones of several lines, the last one's first line alone,
 * then `brief` (by default for an open value its bare number, as its arrow says "or more" or "or fewer"), and these broken
 * in two.
 */
export function formsOfLabel(
  given: readonly (readonly string[])[],
  { row }: PlacedTimeMark,
  lang: Lang,
  brief?: string,
): readonly LabelForm[] {
  const { measured } = row.of;
  const alone = (...bold: readonly string[]): LabelForm => ({ bold, quiet: [] });
  const first = given.at(-1)?.[0] ?? '';
  const isOpen = measured.kind === 'at-least' || measured.kind === 'at-most';
  const short = brief ?? (isOpen ? sayNumber(numbersOf(measured)[0] ?? 0, lang) : first);
  const words = first.split(' ');
  const cut = words.findIndex((word) => /\d/.test(word));
  const two = cut > 0 ? [alone(words.slice(0, cut).join(' '), words.slice(cut).join(' '))] : [];
  const [low, high] = short.split(/(?<=–)/);
  const long = given.filter((lines) => lines.length > 1).map(([line = '', ...quiet]) => ({ bold: [line], quiet }));
  return [
    ...long,
    alone(first),
    ...(short === first ? [] : [alone(short)]),
    ...two,
    ...(low && high ? [alone(low, high)] : []),
  ];
}

/** The places that a label tries, in order. */
function candidatesOf(mark: PlacedTimeMark, many: boolean): readonly Candidate[] {
  const { form, at, from, to, top, bottom, value } = mark;
  const above = (edge: Edge, anchor: Anchor): Candidate => ({ edge, anchor, y: top - NEAR + 2, side: 'above' });
  const below = (edge: Edge, anchor: Anchor): Candidate => ({ edge, anchor, y: bottom + NEAR - 2, side: 'below' });
  if (form === 'bar')
    return [
      above({ at, x: 0 }, 'middle'),
      above({ at: from, x: AIR + 1 }, 'start'),
      above({ at: to, x: -AIR - 1 }, 'end'),
    ];
  const y = value.kind === 'at-least' ? bottom - ARROW / 2 : (top + bottom) / 2;
  const offset = (mark.row.emphasis === true ? DOT + 4 : DOT + 1) + NEAR - 2;
  const beside = (edge: Edge, anchor: Anchor, height = y): Candidate => ({ edge, anchor, y: height, side: 'beside' });
  if (form === 'dot') {
    // There may be room at an end of a range but not at its middle.
    const ends = many && value.kind === 'range' ? [top + STEP / 2, bottom - STEP / 2] : [];
    return [
      beside({ at: to, x: offset }, 'start'),
      beside({ at: from, x: -offset }, 'end'),
      above({ at, x: 0 }, 'middle'),
      below({ at, x: 0 }, 'middle'),
      above({ at, x: -offset }, 'start'),
      above({ at, x: offset }, 'end'),
      below({ at, x: -offset }, 'start'),
      below({ at, x: offset }, 'end'),
      // At an end of the axis there is no room for a label on one side of its mark.
      ...[
        above({ at, x: 0 }, 'start'),
        below({ at, x: 0 }, 'start'),
        above({ at, x: 0 }, 'end'),
        below({ at, x: 0 }, 'end'),
      ],
      // A long tail has room above and below its ends.
      ...(to > from
        ? [
            above({ at: from, x: 0 }, 'start'),
            below({ at: from, x: 0 }, 'start'),
            above({ at: to, x: 0 }, 'end'),
            below({ at: to, x: 0 }, 'end'),
          ]
        : []),
      ...ends.flatMap((end) => [
        beside({ at: to, x: offset }, 'start', end),
        beside({ at: from, x: -offset }, 'end', end),
      ]),
    ];
  }
  // The arrow of a floor is at the first day, so text on the line begins right of it.
  const onLine: Candidate = {
    edge: { at: from, x: 16 },
    anchor: 'start',
    y: bottom - 2 * (CLAIM + 1) - NEAR + 2,
    side: 'above',
  };
  return [
    ...(value.kind === 'at-least' ? [onLine] : [above({ at: from, x: 0 }, 'start')]),
    below({ at: from, x: 0 }, 'start'),
    above({ at: to, x: 0 }, 'end'),
    below({ at: to, x: 0 }, 'end'),
    beside({ at: to, x: mark.open === 'end' ? OPEN_SPAN + NEAR : NEAR + 4 }, 'start'),
    beside({ at: from, x: mark.open === 'begin' ? -OPEN_SPAN - NEAR : -NEAR - 4 }, 'end'),
  ];
}

const widthOf = ({ bold, quiet }: LabelForm) =>
  Math.max(...bold.map((line) => textWidth(line, BOLD)), ...quiet.map((line) => textWidth(line, DETAIL)));

/** The box of a label at a place. */
function boxAt({ bold, quiet }: LabelForm, { edge: { at, x }, anchor, y, side }: Candidate, wide: number): FluidBox {
  const height = STEP * (bold.length + quiet.length);
  const top = side === 'above' ? y - height : side === 'below' ? y : y - height / 2;
  const left = x + (anchor === 'start' ? 0 : anchor === 'end' ? -wide : -wide / 2);
  return { from: { at, x: left }, to: { at, x: left + wide }, top, bottom: top + height };
}

function labelAt(
  { bold, quiet }: LabelForm,
  { edge, anchor }: Candidate,
  { row, colour }: PlacedTimeMark,
  box: FluidBox,
): PlacedTimeLabel {
  const line = (text: string, i: number): TextLine => ({ ...edge, text, y: box.top + STEP * i + 13 });
  return {
    anchor,
    colour: row.emphasis === true ? 'accent' : colour,
    bold: bold.map(line),
    quiet: quiet.map((text, i) => line(text, bold.length + i)),
    box,
  };
}
