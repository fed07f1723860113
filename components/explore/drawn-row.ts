import { rollups } from 'd3';
import type { CSSProperties } from 'react';
import type { MeasureCode } from '../../data/measure';
import type { Row } from '../draw/chart';
import type { Colour } from '../draw/theme';
import type { ExploreData, ExploreFigure } from './explore-data';

/** A figure as a row that any plot takes: named by who published it and when. */
export function drawnRow(figure: ExploreFigure, { sources }: Pick<ExploreData, 'sources'>): Row {
  return {
    of: figure,
    id: figure.id,
    series: '',
    name: sources[figure.source_id]?.short ?? figure.source_id,
    detail: figure.when,
    said: figure.said,
    short: figure.short,
    emphasis: figure.origin === 'article',
    claimed: figure.counted_by === 'official-claim',
  };
}

/** A figure, and where it can be pointed at. */
export type Option = { readonly figure: ExploreFigure; readonly box: CSSProperties };
/** A picture laid out, with its figures in the order that the keys go. */
export type Laid = { readonly height: number; readonly options: readonly Option[] };

/** The colours that what is counted has everywhere on the site. */
const OWN: Readonly<Partial<Record<MeasureCode, Colour>>> = {
  'departures-cumulative': 'left',
  'departures-in-period': 'year',
  'wartime-stock': 'abroad',
};

/** The measures of some figures, the most frequent first, each with its colour: of all others the first has the darker grey. */
export function coloursOf(figures: readonly ExploreFigure[]): ReadonlyMap<MeasureCode, Colour> {
  const counts = rollups(
    figures,
    (some) => some.length,
    ({ measure }) => measure,
  );
  const byCount = counts.sort(([, a], [, b]) => b - a).map(([measure]) => measure);
  const [first] = byCount.filter((measure) => !OWN[measure]);
  return new Map(byCount.map((measure) => [measure, OWN[measure] ?? (measure === first ? 'one' : 'two')]));
}

/** The colour of each row of some figures, by what it counts. */
export function colourIn(figures: readonly ExploreFigure[]): (row: Row) => Colour {
  const colours = coloursOf(figures);
  return ({ of }) => ('measure' in of && colours.get(of.measure)) || 'one';
}
