import { groups } from 'd3';
import type { Lang } from '../../data/vocabulary';
import type { Row } from '../draw/chart';
import type { Colour } from '../draw/theme';
import { type Family, STOCKS } from './families';
import type { CountryPanel } from './panels';

/** Counts of people in the country joined by a line of their own colour; dots in no series have their own labels. */
export type PanelSeries = { readonly colour: Colour; readonly ids: readonly string[]; readonly text: string };

/** The colour of a panel of its family: wartime arrivals have their own. */
export const ownColour = (family: Family): Colour => (family === 'there' ? 'abroad' : 'one');

/** The series with two numbers or more in a panel of people in the country, the longest first; none in other panels. */
export function seriesOf({ family, figures }: CountryPanel, lang: Lang): readonly PanelSeries[] {
  if (!STOCKS.includes(family)) return [];
  return groups(
    figures.filter(({ series }) => series !== null),
    ({ series }) => series,
  )
    .filter(([, own]) => own.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, own], i) => ({
      colour: i === 0 ? ownColour(family) : 'two',
      ids: own.map(({ id }) => id),
      text: own.map(({ text }) => text[lang].population).toSorted((a, b) => a.length - b.length)[0] ?? '',
    }));
}

/** The series that contains a row, or undefined. */
export const seriesWith = (all: readonly PanelSeries[], { id }: Row) => all.find(({ ids }) => ids.includes(id));
