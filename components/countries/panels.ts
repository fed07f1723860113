import { isSingle } from '../../data/edtf';
import { relations, withoutTwins } from '../../data/relations';
import type { Figure } from '../../data/translate';
import { numbersOf } from '../../data/value';
import type { Country } from './countries';
import { countOf, FAMILIES, type Family, familyOf, STOCKS } from './families';

/** The figures of one panel, in the order of their dates. */
export type CountryPanel = {
  readonly family: Family;
  readonly figures: readonly Figure[];
  /** Whether whole years are drawn as bars: where any flow is counted by the year. */
  readonly bars: boolean;
};

/** A panel has at least so many numbers: one is said in words. */
const FEWEST = 2;
/** More panels than these make a page that nobody reads to its end. */
const MOST = 7;

/**
 * The panels of a country, one for each measure: of several counts of one measure the one that reaches over most years,
 * then one of whole years, then the one with most numbers, then the newer.
 */
export function panelsOf(country: Country): readonly CountryPanel[] {
  const drawn = withoutTwins(country.figures).filter(({ period }) => period !== null);
  return (Object.keys(FAMILIES) as Family[])
    .flatMap((family) => {
      const counts = new Map<string, Figure[]>();
      for (const figure of drawn) {
        if (familyOf(figure)?.family !== family) continue;
        const count = countOf(figure, family);
        counts.set(count, [...(counts.get(count) ?? []), figure]);
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
  // A part of a year that has its bar would cross it.
  const counted = new Set(years.map(wholeYear));
  const apart = figures.filter((figure) => wholeYear(figure) !== null || !counted.has(endOf(figure).slice(0, 4)));
  return { family, figures: apart, bars: true };
}

/** Those with a number: words and gaps stand under the axis and need none. */
const numbersIn = ({ figures }: CountryPanel) => figures.filter(({ measured }) => numbersOf(measured).length > 0);
/** How many years it has numbers of: a decade tells more than the months of one year. */
const yearsIn = (panel: CountryPanel) => new Set(numbersIn(panel).map((figure) => endOf(figure).slice(0, 4))).size;
const newest = ({ figures }: CountryPanel) => figures.map(endOf).toSorted().at(-1) ?? '';
const endOf = ({ period }: Figure) => period?.end?.last ?? period?.start?.first ?? '';

/** The year that a figure counts whole, or null. */
export function wholeYear({ period }: Figure): string | null {
  const [first, last] = [period?.start?.first, period?.end?.last];
  if (!period || !first || !last) return null;
  const year = first.slice(0, 4);
  const isYear = first === `${year}-01-01` && last === `${year}-12-31`;
  return isYear && (!isSingle(period) || period.start?.precision === 'year') ? year : null;
}

/** Without numbers that are parts of others of the same days: they are no rivals of theirs. */
function withoutParts(figures: readonly Figure[]): readonly Figure[] {
  const edtf = new Map(figures.map((figure) => [figure.id, figure.edtf]));
  return figures.filter(
    ({ id }) =>
      !relations.some(({ a, b, kind }) => kind === 'part-of' && a === id && edtf.has(b) && edtf.get(a) === edtf.get(b)),
  );
}
