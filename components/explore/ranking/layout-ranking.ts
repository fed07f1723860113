import { extent, ticks } from 'd3';
import { sayNumber } from '../../../data/say';
import { numbersOf } from '../../../data/value';
import { isShare } from '../../../data/vocabulary';
import type { Row } from '../../draw/chart';
import { layoutRowPlot, type RowPlot } from '../../draw/plots/layout-row-plot';
import type { Section } from '../../draw/plots/row-margins';
import { colourIn, drawnRow } from '../drawn-row';
import type { ExploreFigure } from '../explore-data';
import { whoSays } from '../say-figure';
import type { SayContext } from '../words';
import type { FigureGroup } from './groups';

/** Width in px from which names are beside the marks. */
const BESIDE = 640;

/** Lays out figures of one unit as rows on one axis, at a width in px: name, mark, and the value in a column. */
export function layoutRanking(groups: readonly FigureGroup[], words: SayContext, width: number): RowPlot {
  const figures = groups.flatMap((one) => one.figures);
  const isBeside = width >= BESIDE;
  const shares = figures[0] !== undefined && isShare(figures[0].unit);
  const [low = 0, high = 0] = extent([0, ...figures.flatMap(({ measured }) => numbersOf(measured))]);
  const domain = [low, high > low ? high : low + 1] as const;
  const colour = colourIn(figures);
  const sections = groups.map(
    ({ title, figures: some }): Section => ({
      title,
      note: '',
      rows: rowsOf(some, words, shares),
      scale: '',
      domain,
      ticks: ticks(...domain, isBeside ? 6 : 4),
      sayTick: (n) => `${sayNumber(n, words.lang)}${shares ? '%' : ''}`,
      colour,
      head: 'ink',
      mark: 'dot',
      wholes: {},
    }),
  );
  return layoutRowPlot(sections, isBeside ? 'wide' : 'narrow', undefined, width);
}

/**
 * The rows of a group, named by country if they are about several, else by who counted or published them, with the
 * date. What was counted is added if the rows may differ in it, or where two would have the same name.
 */
function rowsOf(figures: readonly ExploreFigure[], words: SayContext, shares: boolean): readonly Row[] {
  const isSeveral = new Set(figures.flatMap(({ place }) => place ?? [])).size > 1;
  const isMixed = shares || new Set(figures.map(({ variant }) => variant)).size > 1;
  const named = figures.map((figure) => {
    const row = drawnRow(figure, words.data);
    const country = isSeveral && figure.place !== null ? [words.data.place[figure.place] ?? figure.place] : [];
    const [name = '', ...parts] = [...country, ...whoSays(figure, words, row.name), figure.when];
    return { row, name, parts, counted: figure.counted };
  });
  const names = named.map(({ name }) => name);
  return named.map(({ row, name, parts, counted }) => {
    const needsCounted = isMixed || names.indexOf(name) !== names.lastIndexOf(name);
    return { ...row, name, detail: [...parts, needsCounted ? counted : ''].filter(Boolean).join('\u00a0· ') };
  });
}
