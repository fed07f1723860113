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

/** What a label says: lines in bold, and quiet ones under them. */
export type LabelForm = { readonly bold: readonly string[]; readonly quiet: readonly string[] };

/** A label where it stands. */
export type PlacedTimeLabel = {
  readonly anchor: Anchor;
  readonly colour: Colour;
  readonly bold: readonly TextLine[];
  readonly quiet: readonly TextLine[];
  readonly box: FluidBox;
};

/** Where labels may stand. */
export type LabelRoom = {
  readonly from: Edge;
  readonly to: Edge;
  readonly top: number;
  readonly bottom: number;
  /** The plot's least width in px. */
  readonly plot: number;
};

/** Space between a mark and its label, and what a label keeps from all else, in px. */
const NEAR = 5;
const AIR = 2;
const STEP = leading(SAID.size);
/** How labels are measured: their first line is the bolder. */
export const BOLD = { face: 'sansBold', size: SAID.size } as const;

type Stand = { readonly edge: Edge; readonly anchor: Anchor; readonly y: number; readonly sits: 'on' | 'under' | 'at' };

/** How often marks that were left without a label are tried before the others. */
const TURNS = 6;

/**
 * Places the labels of marks one after the other: each tries the sides of its mark, then a shorter form, then goes. None
 * touches a mark, a line, another label or an edge, on a plot of the least width and on any wider one. Marks left without
 * a label go first in further turns, and the turn with most labels counts. With `many` each mark instead gets its shortest
 * form first, and a longer one in the remaining room. A label covers what is `crossed` only where it has no other place.
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
    const stands = standsOf(mark, many);
    for (const form of forms) {
      const wide = widthOf(form);
      const free = stands.map((stand) => ({ stand, box: boxAt(form, stand, wide) })).filter(({ box }) => isFree(box));
      const found = free.find(({ box }) => isClear(box)) ?? free[0];
      if (found) return placed.set(mark, setAt(form, found.stand, mark, found.box));
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
    for (let [turn, last, order] = [0, best, marks]; turn < TURNS && best.size < marks.length; turn += 1) {
      const rank = (mark: PlacedTimeMark) => (mark.row.emphasis === true ? 0 : last.has(mark) ? 2 : 1);
      order = order.toSorted((a, b) => rank(a) - rank(b));
      last = placeAll(order);
      if (last.size > best.size) best = last;
    }
  }
  return marks.flatMap((mark) => best.get(mark) ?? []);
}

/**
 * The forms of a label, longest first: those it is given, then the last one's first line alone, then what is given as its
 * shortest, or where an arrow says "or more" or "or fewer" the number alone; last the two in two lines.
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

/** The places that a label tries, in this order. */
function standsOf(mark: PlacedTimeMark, many: boolean): readonly Stand[] {
  const { form, at, from, to, top, bottom, value } = mark;
  const over = (edge: Edge, anchor: Anchor): Stand => ({ edge, anchor, y: top - NEAR + 2, sits: 'on' });
  const under = (edge: Edge, anchor: Anchor): Stand => ({ edge, anchor, y: bottom + NEAR - 2, sits: 'under' });
  if (form === 'bar')
    return [
      over({ at, x: 0 }, 'middle'),
      over({ at: from, x: AIR + 1 }, 'start'),
      over({ at: to, x: -AIR - 1 }, 'end'),
    ];
  const y = value.kind === 'at-least' ? bottom - ARROW / 2 : (top + bottom) / 2;
  const side = (mark.row.emphasis === true ? DOT + 4 : DOT + 1) + NEAR - 2;
  const beside = (edge: Edge, anchor: Anchor, height = y): Stand => ({ edge, anchor, y: height, sits: 'at' });
  if (form === 'dot') {
    // At the ends of a range there may be room where there is none at its middle.
    const ends = many && value.kind === 'range' ? [top + STEP / 2, bottom - STEP / 2] : [];
    return [
      beside({ at: to, x: side }, 'start'),
      beside({ at: from, x: -side }, 'end'),
      over({ at, x: 0 }, 'middle'),
      under({ at, x: 0 }, 'middle'),
      over({ at, x: -side }, 'start'),
      over({ at, x: side }, 'end'),
      under({ at, x: -side }, 'start'),
      under({ at, x: side }, 'end'),
      // At an end of the axis a label may not begin before its mark.
      ...[
        over({ at, x: 0 }, 'start'),
        under({ at, x: 0 }, 'start'),
        over({ at, x: 0 }, 'end'),
        under({ at, x: 0 }, 'end'),
      ],
      // A long tail has room over and under its ends.
      ...(to > from
        ? [
            over({ at: from, x: 0 }, 'start'),
            under({ at: from, x: 0 }, 'start'),
            over({ at: to, x: 0 }, 'end'),
            under({ at: to, x: 0 }, 'end'),
          ]
        : []),
      ...ends.flatMap((end) => [beside({ at: to, x: side }, 'start', end), beside({ at: from, x: -side }, 'end', end)]),
    ];
  }
  // The arrow of a floor stands at the first day: words on the line begin right of it.
  const onLine: Stand = {
    edge: { at: from, x: 16 },
    anchor: 'start',
    y: bottom - 2 * (CLAIM + 1) - NEAR + 2,
    sits: 'on',
  };
  return [
    ...(value.kind === 'at-least' ? [onLine] : [over({ at: from, x: 0 }, 'start')]),
    under({ at: from, x: 0 }, 'start'),
    over({ at: to, x: 0 }, 'end'),
    under({ at: to, x: 0 }, 'end'),
    beside({ at: to, x: mark.open === 'end' ? OPEN_SPAN + NEAR : NEAR + 4 }, 'start'),
    beside({ at: from, x: mark.open === 'begin' ? -OPEN_SPAN - NEAR : -NEAR - 4 }, 'end'),
  ];
}

const widthOf = ({ bold, quiet }: LabelForm) =>
  Math.max(...bold.map((line) => textWidth(line, BOLD)), ...quiet.map((line) => textWidth(line, DETAIL)));

/** What a label takes at a place. */
function boxAt({ bold, quiet }: LabelForm, { edge: { at, x }, anchor, y, sits }: Stand, wide: number): FluidBox {
  const height = STEP * (bold.length + quiet.length);
  const top = sits === 'on' ? y - height : sits === 'under' ? y : y - height / 2;
  const left = x + (anchor === 'start' ? 0 : anchor === 'end' ? -wide : -wide / 2);
  return { from: { at, x: left }, to: { at, x: left + wide }, top, bottom: top + height };
}

function setAt(
  { bold, quiet }: LabelForm,
  { edge, anchor }: Stand,
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
