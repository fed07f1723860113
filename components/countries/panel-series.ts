import { groups } from 'd3';
import type { Lang } from '../../data/vocabulary';
import type { Row } from '../draw/chart';
import type { Colour } from '../draw/theme';
import { STOCKS } from './families';
import type { CountryPanel } from './panels';

/** Counts of people there that are joined by a line, each in a colour of its own: what is in none of them has its own words. */
export type PanelSeries = { readonly colour: Colour; readonly ids: readonly string[]; readonly text: string };

/** The series of a panel of people there that have two numbers or more, the longer first. */
export function seriesOf({ family, figures }: CountryPanel, lang: Lang): readonly PanelSeries[] {
  if (!STOCKS.includes(family)) return [];
  const first: Colour = family === 'there' ? 'abroad' : 'one';
  return groups(
    figures.filter(({ series }) => series !== null),
    ({ series }) => series,
  )
    .filter(([, own]) => own.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, own], i) => ({
      colour: i === 0 ? first : 'two',
      ids: own.map(({ id }) => id),
      text: own.map(({ text }) => text[lang].population).toSorted((a, b) => a.length - b.length)[0] ?? '',
    }));
}

/** The series that a row is one of, or undefined. */
export const seriesWith = (all: readonly PanelSeries[], { id }: Row) => all.find(({ ids }) => ids.includes(id));
