import type { Figure } from '../../data/translate';
import { numbersOf } from '../../data/value';
import type { Lang } from '../../data/vocabulary';
import type { ExploreFigure } from './explore-data';

/** The figure as the rooms below know it, for published rows and marks. Whatever language they ask for, it says the page's. */
export function asFigure(figure: ExploreFigure): Figure {
  const { statement, counted: population, caveat, stated_as, measured } = figure;
  const ends = measured.kind === 'range' ? measured : { low: null, high: null };
  return {
    ...figure,
    value: measured.kind === 'range' ? null : (numbersOf(measured)[0] ?? null),
    low: ends.low,
    high: ends.high,
    stated_as: stated_as === null ? null : inEvery(stated_as),
    text: inEvery({ statement, population, caveat }),
  };
}

const inEvery = <T>(said: T): Readonly<Record<Lang, T>> => ({ en: said, ru: said });
