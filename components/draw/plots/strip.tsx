import { max, min, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import { type Drawn, type Frame, type Geometry, type Ink, LEAST, type Plot, type Row } from '../chart';
import { STEPS } from '../least';
import { type PlacedTick, placeTicks } from '../marks/axis';
import { Lines } from '../marks/lines';
import { Mark } from '../marks/mark';
import { openArrow } from '../marks/open-arrow';
import { placeMiddle } from '../marks/place-label';
import { type PlacedValue, placeValue } from '../marks/place-value';
import { fraction, px } from '../marks/px';
import { NAME, SAID, SECTION, TICK } from '../marks/row-styles';
import { Spot } from '../marks/spot';
import { type TextLine, textWidth } from '../marks/text';
import { type Colour, PALE_BAR, SIZES, TARGET } from '../theme';

/** The colour of the values, and that of the ringed figure. */
type Look = { readonly colour: Colour; readonly ringed: Colour };
const ARTICLE: Look = { colour: 'left', ringed: 'accent' };

/** A value on the strip. Overlapping ranges have lanes: `of` is the index of a value's lane, `lanes` their number. */
type StripValue = { readonly row: Row; readonly placed: PlacedValue; readonly lane: Lane | null };
type Lane = { readonly of: number; readonly lanes: number };

/** Values of the same thing on one line, as a strip of ticks and bands. */
export type Strip = Geometry & {
  /** The middle of the marks, in px from the top, and their height in px. */
  readonly line: number;
  readonly stroke: number;
  readonly look: Look;
  readonly marks: readonly StripValue[];
  readonly ticks: readonly PlacedTick[];
  /** Value and name of the ringed figure, and of the least and the greatest number, each centred. */
  readonly labels: readonly { readonly lines: readonly TextLine[]; readonly strong: boolean }[];
};

/** In px: the middle of the marks from the top, from there to the tick labels, the margins, and the height of marks. */
const LINE = 66;
const BELOW = 30;
const SIDE = 14;
const STROKE = 24;

/** The most ranges that can overlap and still be told apart. */
const MOST_OVERLAPPING = 2;

/** Puts ranges into lanes if too many overlap. The ringed one keeps its full height. */
function inLanes(values: readonly Omit<StripValue, 'lane'>[]): readonly StripValue[] {
  const ends: number[] = [];
  const laneOf = new Map<string, number>();
  const ranges = values.flatMap(({ row, placed }) =>
    placed.kind === 'range' && !row.emphasis ? [{ row, placed }] : [],
  );
  for (const { row, placed } of ranges.toSorted((a, b) => a.placed.x1 - b.placed.x1)) {
    const free = ends.findIndex((end) => end < placed.x1);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = placed.x2;
    laneOf.set(row.id, lane);
  }
  return values.map((value) => {
    const of = laneOf.get(value.row.id);
    return { ...value, lane: of === undefined || ends.length <= MOST_OVERLAPPING ? null : { of, lanes: ends.length } };
  });
}

/** Sizes in px of the strip in a card, which has no text, because the card has its own. */
const SMALL = { line: 11, stroke: 13, height: 22, side: 9 };

/** Lays out values on one short line without text. */
function layoutSmallStrip(rows: readonly Row[]): Strip {
  const { line, stroke, height, side } = SMALL;
  const top = max(rows.flatMap(({ of }) => numbersOf(of.measured))) ?? 1;
  const marks = inLanes(rows.map((row) => ({ row, placed: placeValue(row.of.measured, (n) => fraction(n / top)) })));
  return { look: ARTICLE, left: side, right: side, least: 100, height, line, stroke, marks, ticks: [], labels: [] };
}

/** Lays out values on one line. The ringed figure is named above it, the least and the greatest below. */
function layoutStrip(rows: readonly Row[], { composition, lang }: Frame, look: Look): Strip {
  const least = composition === 'wide' ? STEPS[0] : LEAST;
  const plot = least - 2 * SIDE;
  const numbers = rows.flatMap(({ of }) => numbersOf(of.measured));
  const [low, high] = [min([0, ...numbers]) ?? 0, max([0, ...numbers]) || 1];
  const along = (n: number) => fraction((n - low) / (high - low));
  const marks = inLanes(rows.map((row) => ({ row, placed: placeValue(row.of.measured, along) })));
  const middleOf = (placed: PlacedValue) =>
    placed.kind === 'range' ? (placed.x1 + placed.x2) / 2 : 'x' in placed ? placed.x : 0;
  const label = ({ row, placed }: (typeof marks)[number], y: number, strong: boolean) => {
    const at = middleOf(placed);
    const style = strong ? SECTION : NAME;
    const wide = Math.max(textWidth(row.name, style), textWidth(row.short, strong ? BIG : SAID));
    const x = px(placeMiddle(at * plot, wide, { left: -SIDE, right: plot + SIDE }) - at * plot);
    const step = strong ? 24 : 16;
    const middle = at * plot + x;
    return {
      strong,
      from: middle - wide / 2,
      to: middle + wide / 2,
      lines: [row.short, row.name].map((text, i) => ({ text, at, x, y: y + step * i })),
    };
  };
  const inOrder = [...marks].sort((a, b) => endOf(a.placed)[0] - endOf(b.placed)[0]);
  const lowest = inOrder[0];
  const highest = [...marks].sort((a, b) => endOf(b.placed)[1] - endOf(a.placed)[1])[0];
  const article = marks.find(({ row }) => row.emphasis);
  const tickY = LINE + BELOW;
  const ends = [lowest, highest].flatMap((one, i, both) =>
    one && one !== article && one !== both[i - 1] ? [label(one, tickY + 22, false)] : [],
  );
  // If the two ends are too close for two labels, only the greatest has one.
  const [first, second] = ends;
  const apart = first && second && first.to + 8 > second.from ? [second] : ends;
  return {
    look,
    left: SIDE,
    right: SIDE,
    least,
    height: tickY + 60,
    line: LINE,
    stroke: STROKE,
    marks,
    ticks: placeTicks(
      ticks(low, high, 3).map((n) => ({ at: along(n), text: sayNumber(n, lang) })),
      { plot, left: SIDE, right: SIDE },
    ),
    labels: [...(article ? [label(article, 18, true)] : []), ...apart],
  };
}

const BIG = { face: 'sansBold', size: 20 } as const;

const endOf = (placed: PlacedValue): readonly [number, number] =>
  placed.kind === 'range' ? [placed.x1, placed.x2] : 'x' in placed ? [placed.x, placed.x] : [0, 0];

function drawStrip({ look, line, stroke, marks, ticks: axis, labels }: Strip, ink: Ink): Drawn {
  const order = [...marks].sort((a, b) => Number(a.row.emphasis === true) - Number(b.row.emphasis === true));
  return (
    <>
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        <line x1={ink.along(0)} x2={ink.along(1)} y1={line} y2={line} stroke={ink.colour('edge')} />
        {(['start', 'middle', 'end'] as const).map((anchor) => (
          <Lines
            key={anchor}
            lines={axis
              .filter((tick) => tick.text !== '' && tick.anchor === anchor)
              .map(({ at, x, text }) => ({ at, x, y: line + BELOW, text }))}
            size={TICK.size}
            fill={ink.colour('soft')}
            anchor={anchor}
            ink={ink}
          />
        ))}
      </g>
      {order.map(({ row, placed, lane }) => (
        <Mark key={row.id} row={row} ink={ink}>
          <StripMark
            placed={placed}
            lane={lane}
            line={line}
            stroke={stroke}
            emphasis={row.emphasis === true}
            colour={colourOf(row, look)}
            ink={ink}
          />
        </Mark>
      ))}
      <g aria-hidden={ink.live || undefined} pointerEvents="none">
        {labels.map(({ lines: [value, name], strong }) => (
          <g key={`${value?.text} ${name?.text}`}>
            <Lines
              lines={value ? [value] : []}
              size={strong ? BIG.size : SIZES.said}
              weight={strong ? 600 : undefined}
              fill={ink.colour(strong ? look.ringed : 'ink')}
              anchor="middle"
              ink={ink}
            />
            <Lines
              lines={name ? [name] : []}
              size={SIZES.name}
              weight={600}
              fill={ink.colour(strong ? look.ringed : 'ink')}
              anchor="middle"
              ink={ink}
            />
          </g>
        ))}
      </g>
    </>
  );
}

/** The article's own figure keeps its colour even if another figure is ringed. */
function colourOf({ of, emphasis }: Row, { colour, ringed }: Look): Colour {
  if (emphasis) return ringed;
  return 'origin' in of && of.origin === 'article' ? 'accent' : colour;
}

type Marked = Pick<Strip, 'line' | 'stroke'> & {
  readonly placed: PlacedValue;
  readonly lane: Lane | null;
  readonly emphasis: boolean;
  readonly colour: Colour;
  readonly ink: Ink;
};

function StripMark({ placed, lane, line, stroke, emphasis, colour: name, ink }: Marked): Drawn {
  const colour = ink.colour(name);
  const half = stroke / 2;
  if (placed.kind === 'range') {
    const [x1, x2] = [ink.along(placed.x1), ink.along(placed.x2)];
    const tall = lane ? px(stroke / lane.lanes - 1.5) : stroke;
    const top = lane ? px(line - half + (lane.of * stroke) / lane.lanes) : line - half;
    const box = { x: x1, y: top, width: ink.along(placed.x2 - placed.x1), height: tall };
    // A range can't be ringed, so longer ends make it stand out.
    const [reach, thick] = emphasis ? [5, 3] : [0, 1.5];
    const end = (x: number | string) => (
      <line x1={x} x2={x} y1={top - reach} y2={px(top + tall) + reach} strokeWidth={thick} />
    );
    return (
      <g stroke={colour}>
        {ink.live && <rect {...box} className="band" />}
        {/* Only a tint, as the two ends already show the range. */}
        <rect {...box} fill={colour} fillOpacity={PALE_BAR} stroke="none" pointerEvents="none" />
        {end(x1)}
        {end(x2)}
      </g>
    );
  }
  if (!('x' in placed)) return null;
  const way = placed.kind === 'at-most' ? -1 : 1;
  const arrow = placed.kind === 'point' ? '' : openArrow(0, -half + 5, { way, length: 14 });
  return (
    <Spot at={placed.x} y={line} ink={ink}>
      {ink.live && <rect x={-TARGET / 2} y={-TARGET / 2} width={TARGET} height={TARGET} className="band" />}
      {emphasis ? (
        <>
          <circle r={stroke / 4} fill={colour} />
          <circle r={stroke / 2 - 1} fill="none" stroke={colour} strokeWidth={2} />
        </>
      ) : (
        <path d={`M0 ${-half}V${half}${arrow}`} stroke={colour} strokeWidth={2} fill="none" />
      )}
      {emphasis && arrow && <path d={arrow} stroke={colour} strokeWidth={2} fill="none" />}
    </Spot>
  );
}

/** Values of the same thing on one line, in these colours. */
export const stripIn = (look: Look): Plot<Strip> => ({
  form: 'segment',
  layout: (rows, frame) => layoutStrip(rows, frame, look),
  draw: drawStrip,
});

/** Totals of people who left, with the article's ringed. */
export const strip = stripIn(ARTICLE);

/** Totals of people who left, in a card. */
export const smallStrip: Plot<Strip> = { form: 'segment', layout: layoutSmallStrip, draw: drawStrip };
