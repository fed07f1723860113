import type { Lang } from '../../../data/vocabulary';
import { wordingOf } from '../../../data/words';
import type { Filter } from '../choose/choose';
import { FACETS, type Facet, NO_PLACE } from '../choose/facets';
import type { Named } from '../explore-data';
import type { View } from '../view';
import { explore as en } from './en/explore';
import { table as enTable } from './en/table';
import { explore as ru } from './ru/explore';
import { table as ruTable } from './ru/table';

type Names<T extends string> = Readonly<Record<T, string>>;

const own = { en: { ...en, ...enTable }, ru: { ...ru, ...ruTable } } satisfies Record<Lang, unknown>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const capitals = <T extends string>(names: Names<T>) =>
  Object.fromEntries(Object.entries<string>(names).map(([code, name]) => [code, capital(name)])) as Names<T>;

/** The workbench's own words, with those that the data have for codes. */
function wordsOf(lang: Lang) {
  const say = own[lang];
  const { unitNames, counterNames, sourceKinds, confidenceNames, origins, topics, flags } = wordingOf(lang);
  const whoNames = capitals(counterNames);
  const kindNames = capitals(sourceKinds);
  const confidences = capitals(confidenceNames);
  const facets: Names<Filter | 'from' | 'to'> = { ...say.names, value: say.valueKind };
  const options: Readonly<Record<Exclude<Facet, 'measure' | 'place'>, Names<string>>> = {
    who: whoNames,
    topic: topics,
    unit: unitNames,
    value: say.valueNames,
    kind: kindNames,
    confidence: confidences,
    origin: origins,
  };
  /** An option of a facet. */
  const option = (facet: Facet, code: string, { places, measures }: Named): string => {
    if (facet === 'measure') return Object.entries(measures).find(([one]) => one === code)?.[1].title ?? code;
    if (facet === 'place') return code === NO_PLACE ? say.noPlace : (places[code] ?? code);
    return capital(options[facet][code] ?? code);
  };
  return {
    ...say,
    /** A unit by name. Bases of percentages are part of it. */
    unitName: (unit: keyof typeof unitNames) => unitNames[unit],
    whoNames,
    kindNames,
    confidenceNames: confidences,
    originNames: origins,
    flagNames: flags,
    facets,
    option,
    /** The filters of a view, for the file beside a download. A period stands as EDTF: "2022-02/..". */
    filters: ({ chosen, q, from, to, since }: View, data: Named): readonly string[] => [
      ...FACETS.filter((facet) => chosen[facet].length > 0).map(
        (facet) => `${facets[facet]}: ${chosen[facet].map((code) => option(facet, code, data)).join('; ')}`,
      ),
      ...(q === '' ? [] : [`${facets.q}: ${q}`]),
      ...(from === null && to === null ? [] : [`${facets.period}: ${from ?? '..'}/${to ?? '..'}`]),
      ...(since === null ? [] : [`${facets.since}: ${since}`]),
    ],
  };
}

export type ExploreWording = ReturnType<typeof wordsOf>;
const wordings: Readonly<Record<Lang, ExploreWording>> = { en: wordsOf('en'), ru: wordsOf('ru') };

/** What the workbench says in a language. Apart from the other words, so that its script carries no others. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
