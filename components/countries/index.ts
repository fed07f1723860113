import { COUNTRY } from '../../data/addresses';
import type { AnyChart } from '../draw/chart';
import { countries } from './countries';
import { countryChart } from './country-chart';

/** The pictures of all countries that have one, as charts, so that they get embeds, images and files like any other. */
export const countryCharts: readonly AnyChart[] = countries.flatMap((country) => countryChart(country) ?? []);

/** The picture of the country at this address, or undefined if it has none. */
export function chartOfCountry(slug: string): AnyChart | undefined {
  return countryCharts.find((chart) => chart.slug === `${COUNTRY}${slug}`);
}
