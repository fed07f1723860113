import type { Filter } from '../choose/choose';
import { FACETS, type Facet, NO_PLACE } from '../choose/facets';
import type { ExploreData } from '../explore-data';
import type { View } from '../view';

type Names = Readonly<Record<string, string>>;
/** What names countries and measures. */
export type Named = Pick<ExploreData, 'places' | 'measures'>;

/** Says an option of a facet. Names of countries and measures come with the data; the others are given, by facet. */
export const optionSayer =
  (names: Readonly<Record<Exclude<Facet, 'measure' | 'place'>, Names>>, noPlace: string) =>
  (facet: Facet, code: string, { places, measures }: Named): string => {
    if (facet === 'measure') return Object.entries(measures).find(([one]) => one === code)?.[1].title ?? code;
    if (facet === 'place') return code === NO_PLACE ? noPlace : (places[code] ?? code);
    const name = names[facet][code] ?? code;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };

/** Says the filters of a view, for the file beside a download. A period stands as EDTF: "2022-02/..". */
export const filterSayer =
  (facets: Readonly<Record<Filter, string>>, option: ReturnType<typeof optionSayer>) =>
  ({ chosen, q, from, to, since }: View, data: Named): readonly string[] => [
    ...FACETS.filter((facet) => chosen[facet].length > 0).map(
      (facet) => `${facets[facet]}: ${chosen[facet].map((code) => option(facet, code, data)).join('; ')}`,
    ),
    ...(q === '' ? [] : [`${facets.q}: ${q}`]),
    ...(from === null && to === null ? [] : [`${facets.period}: ${from ?? '..'}/${to ?? '..'}`]),
    ...(since === null ? [] : [`${facets.since}: ${since}`]),
  ];
