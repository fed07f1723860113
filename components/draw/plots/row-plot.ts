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
  /** Of the whole group, or of each row where what is counted differs from row to row. */
  readonly colour: Colour | ((row: Row) => Colour);
  /** Groups of the same name share a scale, so that lengths may be compared across them. Without a name all do. */
  readonly scale?: string;
  /** Upper end of the scale; without it the largest number on it. */
  readonly to?: number;
  /** Whether its heading is left out: for a single group whose title the chart's own line says. */
  readonly headless?: boolean;
};

/** One look for all groups, or one for each, in the order in which groups stand. */
export type Looks = Look | Readonly<Record<string, Look>>;

type Options = {
  /** Whether a line through all rows stands at the article's figure. */
  readonly reference?: boolean;
  /** By row id, the row that a row is part of: its length is drawn behind the part. */
  readonly wholes?: Readonly<Record<string, string>>;
};

/** How many labels an axis aims at; a scale of all percents has one for every twenty. */
const TICKS = 3;
const ALL = 100;

/** Rows of values under each other, group by group, each group with its heading. */
export function rowPlot(looks: Looks, options: Options = {}): Plot<RowPlot> {
  const [first] = isOne(looks) ? [looks] : Object.values(looks);
  return {
    form: first?.mark ?? 'dot',
    layout: (rows, frame) => layoutRowPlot(sectionsOf(rows, frame, looks, options), frame.composition, frame.shown),
    draw: drawRowPlot,
  };
}

/** A section for each group: its rows, its heading, its scale. */
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
  // In a card it would run through the few labels.
  const article = reference && shown !== 'small' ? rows.find(({ emphasis }) => emphasis)?.of.measured : undefined;
  return drawn.map(({ key, look, rows: own }) => {
    const { mark, colour, scale = '', to } = look;
    const shared = drawn.flatMap((one) => ((one.look.scale ?? '') === scale ? one.rows : []));
    const numbers = shared.flatMap((row) => numbersOf(row.of.measured));
    const domain = [min([0, ...numbers]) ?? 0, to ?? max(numbers) ?? 0] as const;
    const isAll = domain[1] === ALL;
    return {
      title: look.headless ? '' : (groups[key]?.title ?? ''),
      note: look.headless ? '' : (groups[key]?.note ?? ''),
      rows: own,
      scale,
      domain,
      ticks: ticks(...domain, isAll ? 5 : TICKS),
      sayTick: (n) => `${sayNumber(n, lang)}${isAll && n === ALL ? '%' : ''}`,
      colour: typeof colour === 'function' ? colour : () => colour,
      head: typeof colour === 'string' && HEADS.includes(colour) ? colour : 'ink',
      mark,
      reference: article?.kind === 'point' ? article.at : undefined,
      wholes,
    };
  });
}

/** Colours that say what is counted: a heading in them is the key. */
const HEADS: readonly Colour[] = ['left', 'year', 'abroad'];

const isOne = (looks: Looks): looks is Look => typeof looks.mark === 'string';
