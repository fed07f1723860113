import { max, min, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Frame, Plot, Row } from '../chart';
import type { Colour } from '../theme';
import { drawRowPlot } from './draw-row-plot';
import { layoutRowPlot, type RowPlot } from './layout-row-plot';
import type { Section } from './row-margins';

/** How the rows of a group are drawn. */
export type Look = {
  /** A `bar` is a length from zero, a `dot` a position. */
  readonly mark: 'bar' | 'dot';
  /** One colour for the group, or one for each row if rows count different things. */
  readonly colour: Colour | ((row: Row) => Colour);
  /** Groups with the same name share a scale, so that lengths can be compared. Groups without a name share one, too. */
  readonly scale?: string;
  /** Upper end of the scale; by default its largest number. */
  readonly to?: number;
  /** Whether to leave out its heading: for a single group, which the chart's own text describes. */
  readonly headless?: boolean;
};

/** One look for all groups, or one for each, in the order of the groups. */
export type Looks = Look | Readonly<Record<string, Look>>;

type Options = {
  /** Whether to draw a line through all rows at the article's figure. */
  readonly reference?: boolean;
  /** By row id, the id of the row that it is part of, whose length is drawn behind it. */
  readonly wholes?: Readonly<Record<string, string>>;
};

/** The number of labels an axis aims at; one of 0 to 100 percent has more. */
const TICKS = 3;
const PERCENT_MAX = 100;

/** Rows of values, stacked group by group, each group with its heading. */
export function rowPlot(looks: Looks, options: Options = {}): Plot<RowPlot> {
  const [first] = isOne(looks) ? [looks] : Object.values(looks);
  return {
    form: first?.mark ?? 'dot',
    layout: (rows, frame) => layoutRowPlot(sectionsOf(rows, frame, looks, options), frame.composition, frame.shown),
    draw: drawRowPlot,
  };
}

/** Turns each group into a section: its rows, its heading, its scale. */
export function sectionsOf(
  rows: readonly Row[],
  { groups, lang, shown }: Frame,
  looks: Looks,
  { reference = false, wholes = {} }: Options = {},
): Section[] {
  const keys = [...new Set(rows.map(({ group = '' }) => group))];
  const lookOf = (key: string): Look | undefined => (isOne(looks) ? looks : looks[key]);
  const ordered = isOne(looks) ? keys : Object.keys(looks).filter((key) => keys.includes(key));
  const drawn = ordered.flatMap((key) => {
    const look = lookOf(key);
    return look ? [{ key, look, rows: rows.filter(({ group = '' }) => group === key) }] : [];
  });
  // In a card the line would run through labels.
  const article = reference && shown !== 'small' ? rows.find(({ emphasis }) => emphasis)?.of.measured : undefined;
  return drawn.map(({ key, look, rows: own }) => {
    const { mark, colour, scale = '', to } = look;
    const shared = drawn.flatMap((one) => ((one.look.scale ?? '') === scale ? one.rows : []));
    const numbers = shared.flatMap((row) => numbersOf(row.of.measured));
    const domain = [min([0, ...numbers]) ?? 0, to ?? max(numbers) ?? 0] as const;
    const isPercent = domain[1] === PERCENT_MAX;
    return {
      title: look.headless ? '' : (groups[key]?.title ?? ''),
      note: look.headless ? '' : (groups[key]?.note ?? ''),
      rows: own,
      scale,
      domain,
      ticks: ticks(...domain, isPercent ? 5 : TICKS),
      sayTick: (n) => `${sayNumber(n, lang)}${isPercent && n === PERCENT_MAX ? '%' : ''}`,
      colour: typeof colour === 'function' ? colour : () => colour,
      head: typeof colour === 'string' && HEADS.includes(colour) ? colour : 'ink',
      mark,
      reference: article?.kind === 'point' ? article.at : undefined,
      wholes,
    };
  });
}

/** Colours that mean a kind of count: a heading in one of them serves as its key. */
const HEADS: readonly Colour[] = ['left', 'year', 'abroad'];

const isOne = (looks: Looks): looks is Look => typeof looks.mark === 'string';
