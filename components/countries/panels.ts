import { isSingle } from '../../data/edtf';
import { relations, withoutTwins } from '../../data/relations';
import type { Figure } from '../../data/translate';
import { numbersOf } from '../../data/value';
import type { Country } from './countries';
import { countKeyOf, FAMILIES, type Family, familyOf, STOCKS } from './families';

/** The figures of one panel, in the order of their dates. */
export type CountryPanel = {
  readonly family: Family;
  readonly figures: readonly Figure[];
  /** Whether whole years are drawn as bars, because a flow is counted by year. */
  readonly bars: boolean;
};

/** The least number of dates in a panel: a single number is better said in words. */
const FEWEST = 2;
/** The most panels that readers will scroll through. */
const MOST = 7;

/**
 * The panels of a country, one for each family. Of several counts it takes the one with the most years, then one of
 * whole years, then the one with the most numbers, then the newest.
 */
export function panelsOf(country: Country): readonly CountryPanel[] {
  const drawn = withoutTwins(country.figures).filter(({ period }) => period !== null);
  return (Object.keys(FAMILIES) as Family[])
    .flatMap((family) => {
      const counts = new Map<string, Figure[]>();
      for (const figure of drawn) {
        if (familyOf(figure)?.family !== family) continue;
        const key = countKeyOf(figure, family);
        counts.set(key, [...(counts.get(key) ?? []), figure]);
      }
      const panels = [...counts.values()]
        .map((figures) => panelOf(family, figures))
        .filter((panel) => new Set(numbersIn(panel).map(({ edtf }) => edtf)).size >= FEWEST);
      const [best] = panels.sort(
        (a, b) =>
          yearsIn(b) - yearsIn(a) ||
          Number(b.bars) - Number(a.bars) ||
          numbersIn(b).length - numbersIn(a).length ||
          newest(b).localeCompare(newest(a)),
      );
      return best ? [best] : [];
    })
    .slice(0, MOST);
}

function panelOf(family: Family, all: readonly Figure[]): CountryPanel {
  const figures = withoutParts(all).toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
  const years = STOCKS.includes(family) ? [] : figures.filter((figure) => wholeYear(figure) !== null);
  if (years.length === 0) return { family, figures, bars: false };
  // A line for part of a year would cross that year's bar.
  const counted = new Set(years.map(wholeYear));
  const drawn = figures.filter((figure) => wholeYear(figure) !== null || !counted.has(endOf(figure).slice(0, 4)));
  return { family, figures: drawn, bars: true };
}

/** The figures with a number: words and gaps are listed below the axis and don't need one. */
const numbersIn = ({ figures }: CountryPanel) => figures.filter(({ measured }) => numbersOf(measured).length > 0);
/** The number of years with numbers, because a decade says more than the months of one year. */
const yearsIn = (panel: CountryPanel) => new Set(numbersIn(panel).map((figure) => endOf(figure).slice(0, 4))).size;
const newest = ({ figures }: CountryPanel) => figures.map(endOf).toSorted().at(-1) ?? '';
const endOf = ({ period }: Figure) => period?.end?.last ?? period?.start?.first ?? '';

/** The calendar year that a figure counts in full, or null. */
export function wholeYear({ period }: Figure): string | null {
  const [first, last] = [period?.start?.first, period?.end?.last];
  if (!period || !first || !last) return null;
  const year = first.slice(0, 4);
  const isYear = first === `${year}-01-01` && last === `${year}-12-31`;
  return isYear && (!isSingle(period) || period.start?.precision === 'year') ? year : null;
}

/** Without numbers that are part of another for the same period, because they are not rival counts. */
function withoutParts(figures: readonly Figure[]): readonly Figure[] {
  const edtf = new Map(figures.map((figure) => [figure.id, figure.edtf]));
  return figures.filter(
    ({ id }) =>
      !relations.some(({ a, b, kind }) => kind === 'part-of' && a === id && edtf.has(b) && edtf.get(a) === edtf.get(b)),
  );
}
