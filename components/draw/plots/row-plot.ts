import { max, min, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import type { Frame, Plot, Row } from '../chart';
import type { Colour } from '../theme';
import { drawRowPlot } from './draw-row-plot';
import { layoutRowPlot, type RowPlot, type Section } from './layout-row-plot';

/** How the rows of a group are drawn. */
export type Look = {
  /** A `bar` is a length from zero, a `dot` a position. */
  readonly mark: 'bar' | 'dot';
  /** Of the whole group, or of each row where what is counted differs from row to row. */
  readonly colour: Colour | ((row: Row) => Colour);
  /** Groups of the same name share a scale, so that lengths may be compared across them. Others have one each. */
  readonly scale?: string;
  /** Upper end of the scale; without it the largest number on it. */
  readonly to?: number;
};

/** One look for all groups, or one for each, in the order in which groups stand. */
export type Looks = Look | Readonly<Record<string, Look>>;

type Options = {
  /** Key of the chart's words `inside` that names the article's figure: a line through all rows at its value. */
  readonly reference?: string;
};

/** How many labels an axis aims at; a scale of all percents has one for every twenty. */
const TICKS = 3;
const ALL = 100;

/** Rows of values under each other, group by group, each group with its heading and a scale from zero. */
export function rowPlot(looks: Looks, { reference }: Options = {}): Plot<RowPlot> {
  return {
    layout: (rows, frame) => {
      const line = reference === undefined ? {} : referenceOf(rows, frame.inside[reference] ?? '');
      return layoutRowPlot(
        sectionsOf(rows, frame, looks).map((section) => ({ ...section, ...line })),
        frame.width,
      );
    },
    draw: drawRowPlot,
  };
}

/** A section for each group: its rows, its heading, its scale. */
export function sectionsOf(rows: readonly Row[], { groups, lang }: Frame, looks: Looks): Section[] {
  const byGroup = isOne(looks)
    ? Object.fromEntries(rows.map(({ group = '' }) => [group, looks]))
    : (looks as Readonly<Record<string, Look>>);
  const drawn = Object.entries(byGroup).map(([key, look]) => ({
    key,
    look,
    rows: rows.filter(({ group }) => group === key),
  }));
  return drawn.map(({ key, look, rows: own }) => {
    const { mark, colour, scale, to } = look;
    const shared = scale === undefined ? own : drawn.flatMap((one) => (one.look.scale === scale ? one.rows : []));
    const numbers = shared.flatMap((row) => numbersOf(row.of.measured));
    const domain = [min([0, ...numbers]) ?? 0, to ?? max(numbers) ?? 0] as const;
    const isAll = domain[1] === ALL;
    return {
      title: groups[key]?.title ?? '',
      note: groups[key]?.note ?? '',
      rows: own,
      domain,
      ticks: ticks(...domain, isAll ? 5 : TICKS),
      sayTick: (n) => `${sayNumber(n, lang)}${isAll && n === ALL ? '%' : ''}`,
      colour,
      mark,
    };
  });
}

const isOne = (looks: Looks): looks is Look => typeof looks.mark === 'string';

function referenceOf(rows: readonly Row[], label: string): Pick<Section, 'reference'> {
  const article = rows.find(({ emphasis }) => emphasis)?.of.measured;
  return article?.kind === 'point' ? { reference: { at: article.at, label } } : {};
}
