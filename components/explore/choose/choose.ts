import type { Span } from '../../../data/span';
import type { ExploreFigure } from '../explore-data';
import type { View } from '../view';
import { FACETS, type Facet, optionOf } from './facets';
import { searchTerms } from './search-text';

/** A condition that a reader can set and remove. */
export type Filter = Facet | 'q' | 'period' | 'since';

export type Choice = {
  /** The figures that meet every filter, in the order given. */
  readonly shown: readonly ExploreFigure[];
  /** How many figures would be shown if only this option of its facet were ticked. */
  readonly count: (facet: Facet, option: string) => number;
  /** The filters that alone hide figures, with how many. */
  readonly hiding: readonly { readonly filter: Filter; readonly count: number }[];
};

/**
 * Chooses figures and counts all options in one pass. A figure that fails no filter is shown; one that fails exactly
 * one counts for the options of that filter. `textOf` returns a figure's text as `searchText` makes it.
 */
export function choose(
  figures: readonly ExploreFigure[],
  view: View,
  textOf: (figure: ExploreFigure) => string,
): Choice {
  const words = searchTerms(view.q);
  const { since } = view;
  const ticked = FACETS.filter((facet) => view.chosen[facet].length > 0).map(
    (facet) => [facet, new Set(view.chosen[facet])] as const,
  );
  const dated = view.from !== null || view.to !== null;
  const shown: ExploreFigure[] = [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number>>;
  const hidden = new Map<Filter, number>();
  const add = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);

  for (const figure of figures) {
    let failed: Filter | null = null;
    let failures = 0;
    const fail = (filter: Filter) => {
      failed = filter;
      failures += 1;
    };
    for (const [facet, options] of ticked) if (!options.has(optionOf(figure, facet))) fail(facet);
    if (dated && !inMonths(figure.span, view.from, view.to)) fail('period');
    if (since !== null && !(figure.reported && figure.reported.first >= since)) fail('since');
    if (failures < 2 && words.length > 0) {
      const text = textOf(figure);
      if (!words.every((word) => text.includes(word))) fail('q');
    }
    if (failures > 1) continue;
    for (const facet of failed === null ? FACETS : FACETS.filter((one) => one === failed)) {
      add(counts[facet], optionOf(figure, facet));
    }
    if (failed === null) shown.push(figure);
    else add(hidden, failed);
  }
  return {
    shown,
    count: (facet, option) => counts[facet].get(option) ?? 0,
    hiding: [...hidden].map(([filter, count]) => ({ filter, count })),
  };
}

/** A month in an address or a month field, YYYY-MM. */
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Whether a span touches the months from `from` to `to` (YYYY-MM, inclusive, null for open). A span with one known end
 * is that day; a span without a date lies in no period.
 */
export function inMonths(span: Span, from: string | null, to: string | null): boolean {
  const first = span.first ?? span.last;
  const last = span.last ?? span.first;
  if (first === null || last === null) return false;
  return (from === null || last.slice(0, 7) >= from) && (to === null || first.slice(0, 7) <= to);
}
