import type { ExploreData, ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';

/** One property of the compared figures, said for each. */
export type CompareRow = {
  readonly key: CompareKey;
  readonly cells: readonly string[];
  /** Whether the figures differ in it. */
  readonly differs: boolean;
};

type Said = (figure: ExploreFigure, data: ExploreData, say: ExploreWording) => string;

/** The properties that compared figures are set side by side in, in order, each by its name. */
const ROWS = {
  value: ({ value }) => value,
  unit: ({ unit }, _, say) => say.unitName(unit),
  measure: ({ measure }, { measures }) => measures[measure].title,
  counted: ({ counted }) => counted,
  place: ({ place }, { places }, say) => (place === null ? say.noPlace : (places[place] ?? place)),
  period: ({ asOf }) => asOf,
  published: ({ published }) => published,
  who: ({ counted_by }, _, say) => say.whoNames[counted_by],
  source: ({ source_id }, { sources }) => sources[source_id]?.name ?? '',
  title: ({ source_id }, { sources }) => sources[source_id]?.title ?? '',
  kind: ({ kind }, _, say) => say.kindNames[kind],
  flag: ({ observation_flag }, _, say) => say.flagNames[observation_flag],
  confidence: ({ confidence }, _, say) => say.confidenceNames[confidence],
  origin: ({ origin }, _, say) => say.originNames[origin],
  caveat: ({ caveat }, _, say) => caveat || say.compare.noCaveat,
} as const satisfies Record<string, Said>;
export type CompareKey = keyof typeof ROWS;

/** The compared figures property by property, so that like stands beside like. */
export function compareRows(
  figures: readonly ExploreFigure[],
  data: ExploreData,
  say: ExploreWording,
): readonly CompareRow[] {
  return (Object.entries(ROWS) as [CompareKey, Said][]).map(([key, said]) => {
    const cells = figures.map((figure) => said(figure, data, say));
    return { key, cells, differs: new Set(cells).size > 1 };
  });
}
