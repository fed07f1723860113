import type { Lang } from '../../../data/vocabulary';
import { type AnyRow, type Composition, type Geometry, LEAST } from '../chart';
import { COLUMN, leastFor, PLOT_SHARE } from '../least';
import { placeLabel } from '../marks/place-label';
import { type PlacedTime, timeExtent } from '../marks/place-time';
import { px } from '../marks/px';
import { DETAIL, GAP, MARGIN, NAME, SAID, SECTION, TICK } from '../marks/row-styles';
import { labelLines, labelWidth, leading, type TextLine, textWidth } from '../marks/text';
import type { Colour } from '../theme';
import { type TimeTicks, timeTicks } from './time-axis';
import { type Days, placeTime, type TimeScale, timeScale } from './time-scale';

/** A line of a timeline: one row, or two for a beginning and an end. */
export type TimeItem = {
  readonly rows: readonly [AnyRow] | readonly [AnyRow, AnyRow];
  readonly name: string;
  readonly detail: string;
  readonly said: string;
  readonly colour: Colour;
};

/** Items that share one axis. */
export type Panel = {
  readonly title: string;
  readonly note: string;
  readonly days: Days;
  readonly unit: 'month' | 'day';
  readonly items: readonly TimeItem[];
};

export type PlacedItem = {
  readonly rows: readonly { readonly row: AnyRow; readonly time: PlacedTime }[];
  readonly band: { readonly y: number; readonly height: number };
  readonly y: number;
  /** The stretch between a beginning and an end, as fractions. */
  readonly between: readonly [number, number] | null;
  readonly name: readonly TextLine[];
  readonly nameAnchor: 'start' | 'end';
  readonly said: readonly TextLine[];
  readonly saidAnchor: 'start' | 'end';
  readonly colour: Colour;
};

export type PlacedPanel = {
  readonly heading: readonly TextLine[];
  readonly ticks: TimeTicks;
  readonly axisY: number;
  /** Stretches of the grid lines, in px down: the axis to the last row, or in narrow pictures only at the marks. */
  readonly grid: readonly (readonly [number, number])[];
  readonly items: readonly PlacedItem[];
};

export type Timeline = Geometry & { readonly panels: readonly PlacedPanel[] };

type Space = {
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly plot: number;
  readonly names: number | null;
  /** Whether dates are below their names instead of beside them. */
  readonly under: boolean;
};

/** Height of a row in px, and of each further line of its name. */
const ROW = 28;
const FURTHER = 15;
const LINE = leading(NAME.size);
/** The share of a narrow picture's width that a date may take beside its name. */
const BESIDE_NAME = 0.45;
/** Height in px of the axis above the rows, and the space between panels. */
const AXIS = 36;
const APART = 14;
/** Least room in px for dates beside the plot. */
const DATES = 12;

/** Lays out dated rows along calendar axes, one panel below the other. */
export function layoutTimeline(panels: readonly Panel[], composition: Composition, lang: Lang): Timeline {
  const space = composition === 'wide' ? wideSpace(panels) : narrowSpace(panels);
  let top = 0;
  const placed = panels.map((panel) => {
    const { bottom, panel: one } = placePanel(panel, top, space, lang);
    top = bottom + APART;
    return one;
  });
  const cuts = placed.flatMap(({ items }) => items.map(({ band }) => Math.floor(band.y + band.height)));
  const { left, right, least } = space;
  return { left, right, least, height: Math.ceil(top - APART), cuts, panels: placed };
}

const narrowSpace = (panels: readonly Panel[]): Space => ({
  left: MARGIN,
  right: MARGIN,
  least: LEAST,
  plot: LEAST - 2 * MARGIN,
  names: null,
  // All dates of a picture are placed alike.
  under: panels.some(({ items }) => items.some(({ said }) => textWidth(said, SAID) > LEAST * BESIDE_NAME)),
});

function wideSpace(panels: readonly Panel[]): Space {
  const most = COLUMN * (1 - PLOT_SHARE) - DATES - GAP;
  const lines = panels.flatMap(({ items }) =>
    items.flatMap(({ name, detail }) => labelLines(name, detail, most, NAME, DETAIL)),
  );
  const left = Math.ceil(Math.max(40, ...lines.map((line) => labelWidth(line, NAME, DETAIL)))) + GAP;
  const least = leastFor(left, DATES);
  return { left, right: DATES, least, plot: least - left - DATES, names: most, under: false };
}

function placePanel(panel: Panel, top: number, space: Space, lang: Lang) {
  const { left, least, plot, right, names } = space;
  const scale = timeScale(panel.days);
  const heading = labelLines(panel.title, panel.note, least, SECTION, DETAIL).map((line, i) => ({
    ...line,
    x: -left,
    y: top + LINE * (i + 1) - 4,
  }));
  const axisTop = top + LINE * heading.length;
  const first = axisTop + AXIS;
  let y = first;
  const items = panel.items.map((item) => {
    const placed = names === null ? above(item, y, space, scale) : beside(item, y, { ...space, names }, scale);
    y = placed.band.y + placed.band.height;
    return placed;
  });
  return {
    bottom: y,
    panel: {
      heading,
      ticks: timeTicks(scale, panel.unit, plot, right, lang),
      axisY: axisTop + TICK.size,
      grid: names === null ? items.map((item) => [item.y - 9, item.y + 9] as const) : [[first, y] as const],
      items,
    },
  };
}

function timesOf(item: TimeItem, scale: TimeScale, plot: number) {
  const times = item.rows.map((row) => placeTime(row.of, scale, plot));
  const extents = times.map((time) => timeExtent(time, plot));
  const ink = [Math.min(...extents.map(([x1]) => x1)), Math.max(...extents.map(([, x2]) => x2))] as const;
  const [start, end] = extents;
  return {
    ink,
    between: start && end ? ([start[1] / plot, end[0] / plot] as const) : null,
    rows: item.rows.flatMap((row, i) => {
      const time = times[i];
      return time ? [{ row, time }] : [];
    }),
  };
}

const colourOf = (item: TimeItem) => (item.rows.some((row) => row.emphasis) ? 'accent' : item.colour);

/** Wide: the name ends at the plot, the date is beside its mark. */
function beside(item: TimeItem, top: number, space: Space & { names: number }, scale: TimeScale): PlacedItem {
  const { names, plot, right } = space;
  const { ink, between, rows } = timesOf(item, scale, plot);
  const lines = labelLines(item.name, item.detail, names, NAME, DETAIL);
  const height = ROW + FURTHER * (lines.length - 1);
  const y = px(top + height / 2);
  const side = placeLabel(ink, textWidth(item.said, SAID), { left: 0, right: plot + right });
  const at = side?.anchor === 'end' ? 0 : ink[1] / plot;
  return {
    rows,
    between,
    band: { y: top, height },
    y,
    name: lines.map((line, i) => ({ ...line, x: -GAP, y: px(y + 4.5 + FURTHER * (i - (lines.length - 1) / 2)) })),
    nameAnchor: 'end',
    said: side
      ? [
          {
            text: item.said,
            at: side.anchor === 'end' ? ink[0] / plot : at,
            x: side.anchor === 'end' ? -8 : 8,
            y: y + 4.5,
          },
        ]
      : [],
    saidAnchor: side?.anchor ?? 'start',
    colour: colourOf(item),
  };
}

/** Narrow: name and date on one line, the mark below. */
function above(item: TimeItem, top: number, { left, right, least, plot, under }: Space, scale: TimeScale): PlacedItem {
  const { between, rows } = timesOf(item, scale, plot);
  const wide = textWidth(item.said, SAID);
  const lines = labelLines(item.name, item.detail, under ? least : least - wide - GAP, NAME, DETAIL);
  const text = LINE * (lines.length + (under ? 1 : 0));
  return {
    rows,
    between,
    band: { y: top, height: text + 20 },
    y: px(top + text + 8),
    name: lines.map((line, i) => ({ ...line, x: -left, y: px(top + LINE * (i + 1) - 4) })),
    nameAnchor: 'start',
    said: under
      ? [{ text: item.said, x: -left, y: px(top + text - 4) }]
      : [{ text: item.said, at: 1, x: right, y: px(top + LINE - 4) }],
    saidAnchor: under ? 'start' : 'end',
    colour: colourOf(item),
  };
}
