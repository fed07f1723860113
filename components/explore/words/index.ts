import type { Lang } from '../../../data/vocabulary';
import { wordingOf } from '../../../data/words';
import type { Filter } from '../choose/choose';
import { FACETS, type Facet, NO_PLACE } from '../choose/facets';
import type { ExploreData, Named } from '../explore-data';
import type { View } from '../view';
import { explore as en } from './en/explore';
import { explore as ru } from './ru/explore';

type Names = Readonly<Record<string, string>>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The workbench's own words, and those of the data for codes. */
function wordsOf(lang: Lang) {
  const say = { en, ru }[lang];
  const { unitNames, counterNames, sourceKinds, confidenceNames, origins, topics, flags } = wordingOf(lang);
  const facets: Readonly<Record<Filter | 'from' | 'to', string>> = { ...say.names, value: say.valueKind };
  const options: Readonly<Record<Exclude<Facet, keyof Named>, Names>> = {
    who: counterNames,
    topic: topics,
    unit: unitNames,
    value: say.valueNames,
    kind: sourceKinds,
    confidence: confidenceNames,
    origin: origins,
  };
  /** The name of an option of a facet. */
  const option = (facet: Facet, code: string, named: Named): string => {
    const names: Names = facet === 'measure' || facet === 'place' ? named[facet] : options[facet];
    return capital(names[code] ?? (code === NO_PLACE ? say.noPlace : code));
  };
  return {
    ...say,
    /** Names of units, including the base of a percentage. */
    unitNames,
    flagNames: flags,
    facets,
    option,
    /** The filters of a view, for the file that describes a download. A period is in EDTF: "2022-02/..". */
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
/** What it takes to put a figure into words. */
export type SayContext = { readonly data: ExploreData; readonly lang: Lang; readonly say: ExploreWording };

const wordings: Readonly<Record<Lang, ExploreWording>> = { en: wordsOf('en'), ru: wordsOf('ru') };

/** The words of the workbench in a language. Separate from all others, so that its script includes only these. */
export function exploreWording(lang: Lang): ExploreWording {
  return wordings[lang];
}
