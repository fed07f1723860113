import { rollups } from 'd3';
import type { CSSProperties } from 'react';
import type { MeasureCode } from '../../data/measure';
import type { Row } from '../draw/chart';
import type { Colour } from '../draw/theme';
import type { ExploreData, ExploreFigure } from './explore-data';

/** A figure as a row for any plot, named after its publisher and date. */
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

/** A figure and the box in which the pointer reaches it. */
export type Option = { readonly figure: ExploreFigure; readonly box: CSSProperties };
/** The layout of a picture: its height in px, and its figures in the order of the arrow keys. */
export type PictureLayout = { readonly height: number; readonly options: readonly Option[] };

/** Measures with the same colour everywhere on the site. */
const FIXED_COLOURS: Readonly<Partial<Record<MeasureCode, Colour>>> = {
  'departures-cumulative': 'left',
  'departures-in-period': 'year',
  'wartime-stock': 'abroad',
};

/** Measures, the most frequent first, with their colours: the first without a fixed one gets the darker grey. */
export function coloursOf(figures: readonly ExploreFigure[]): ReadonlyMap<MeasureCode, Colour> {
  const counts = rollups(
    figures,
    (some) => some.length,
    ({ measure }) => measure,
  );
  const byCount = counts.sort(([, a], [, b]) => b - a).map(([measure]) => measure);
  const [first] = byCount.filter((measure) => !FIXED_COLOURS[measure]);
  return new Map(byCount.map((measure) => [measure, FIXED_COLOURS[measure] ?? (measure === first ? 'one' : 'two')]));
}

/** Returns the colour of a row of these figures, by its measure. */
export function colourIn(figures: readonly ExploreFigure[]): (row: Row) => Colour {
  const colours = coloursOf(figures);
  return ({ of }) => ('measure' in of && colours.get(of.measure)) || 'one';
}
