import { dataset } from './dataset';
import { dateOf } from './span';
import type { Figure } from './translate';

/** Figures counted in the same way at several dates, in order of date: a line may join these and no others. */
export type Series = { readonly id: string; readonly figures: readonly Figure[] };

const lastDay = (figure: Figure) => dateOf(figure)?.last ?? '';

/** Every series, by id. */
export const allSeries: readonly Series[] = [...new Set(dataset.figures.flatMap(({ series }) => series ?? []))]
  .toSorted()
  .map((id) => ({
    id,
    figures: dataset.figures
      .filter(({ series }) => series === id)
      .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b), 'en')),
  }));

/** The figures of a figure's series, itself included, in order of date. Empty when it is the only one. */
export function seriesOf(figure: Figure): readonly Figure[] {
  const figures = allSeries.find(({ id }) => id === figure.series)?.figures ?? [];
  return figures.length < 2 ? [] : figures;
}
