import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import { COMPARE_KEYS, type CompareKey } from './compare-keys';

/** One property of the compared figures, said for each. */
export type CompareRow = {
  readonly key: CompareKey;
  readonly cells: readonly string[];
  /** Whether the figures differ in it. */
  readonly differs: boolean;
};

/** The compared figures property by property, so that like stands beside like. */
export function compareRows(
  figures: readonly ExploreFigure[],
  { sources, places, measures }: ExploreData,
  say: ExploreWording,
): readonly CompareRow[] {
  const said: Readonly<Record<CompareKey, (figure: ExploreFigure) => string>> = {
    value: ({ value }) => value,
    unit: ({ unit }) => say.unitName(unit),
    measure: ({ measure }) => measures[measure].title,
    counted: ({ counted }) => counted,
    place: ({ place }) => (place === null ? say.noPlace : (places[place] ?? place)),
    measured: ({ asOf }) => asOf,
    date: ({ published }) => published,
    source: ({ source_id }) => sources[source_id]?.name ?? '',
    title: ({ source_id }) => sources[source_id]?.title ?? '',
    who: ({ counted_by }) => say.whoNames[counted_by],
    kind: ({ kind }) => say.kindNames[kind],
    flag: ({ observation_flag }) => say.flagNames[observation_flag],
    confidence: ({ confidence }) => say.confidenceNames[confidence],
    origin: ({ origin }) => say.originNames[origin],
    caveat: ({ caveat }) => caveat || say.compare.noCaveat,
  };
  return COMPARE_KEYS.map((key) => {
    const cells = figures.map(said[key]);
    return { key, cells, differs: new Set(cells).size > 1 };
  });
}
