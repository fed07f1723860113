import type { Figure } from '../../data/dataset';
import { numbersOf } from '../../data/value';
import type { Country } from './countries';
import { familyOf, STOCKS } from './families';

/** The newest count of one measure of people in the country. */
export type CountCard = { readonly family: 'there' | 'residents'; readonly figure: Figure };

/**
 * The newest count of people in the country for each measure, wartime arrivals first. Claims of officials are used only
 * if nobody has counted.
 */
export function cardsOf({ figures }: Country): readonly CountCard[] {
  return (['there', 'residents'] as const).flatMap((family) => {
    const counts = figures
      .filter((figure) => STOCKS.includes(family) && familyOf(figure)?.family === family && figure.unit === 'people')
      .filter(({ measured }) => numbersOf(measured).length > 0);
    const counted = counts.filter(({ counted_by }) => counted_by !== 'official-claim');
    const [figure] = (counted.length > 0 ? counted : counts).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
    return figure ? [{ family, figure }] : [];
  });
}

/** The last ISO day on which it may have been counted, never after its publication; empty if unknown. */
function dayOf({ period, reported }: Figure): string {
  const days = [period?.end?.last, reported?.last].filter((day) => day !== undefined);
  return days.toSorted()[0] ?? '';
}
