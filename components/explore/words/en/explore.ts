import type { SourceKind, Unit, ValueKind } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import type { KeyWords } from '../../../draw/key-help';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import { FACETS, type Facet, NO_PLACE } from '../../choose/facets';
import type { Column, Sort, Sortable } from '../../table/columns';
import type { Category, Show, View } from '../../view';
import { compare } from './compare';

type Names = Readonly<Record<string, string>>;

const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);
const unitName = (unit: Unit): string => dataWords.unitNames[unit];

const facets = {
  topic: 'Topic',
  unit: 'Unit',
  place: 'Country',
  value: 'Kind of value',
  kind: 'Kind of source',
  confidence: 'Confidence',
  origin: 'Where it was said',
  period: 'Period',
} satisfies Record<Facet | 'period', string>;

const confidenceNames = { high: 'High', medium: 'Medium', low: 'Low' };
const originNames = {
  article: 'The New York Times article',
  summary: 'In a summary of the article only',
  'other-source': 'Another source',
};
const valueNames: Readonly<Record<ValueKind, string>> = {
  point: 'One number',
  range: 'A range',
  'at-least': 'A floor: at least, more than',
  'at-most': 'A ceiling: at most, fewer than',
  word: 'Words without a number',
  missing: 'A gap, with its reason',
};
const kindNames: Readonly<Record<SourceKind, string>> = {
  news: 'News report',
  'official-statistics': 'Official statistics',
  'survey-report': 'Survey report',
  analysis: 'Analysis',
  legislation: 'Legislation',
};
const noPlace = 'No single country';

/** An option of a facet by name. */
function option(facet: Facet, code: string, places: Names): string {
  const names: Readonly<Record<Facet, Names>> = {
    topic: dataWords.topics,
    unit: dataWords.unitNames,
    place: { ...places, [NO_PLACE]: noPlace },
    value: valueNames,
    kind: kindNames,
    confidence: confidenceNames,
    origin: originNames,
  };
  return names[facet][code] ?? code;
}

const columns = {
  statement: 'What the source says',
  value: 'Value',
  unit: 'Unit',
  counted: 'Counted',
  place: 'Country',
  date: 'As of',
  source: 'Source',
  kind: 'Kind of source',
  confidence: 'Confidence',
  origin: 'Where it was said',
  caveat: 'What it does not tell',
} satisfies Record<Column | Sortable, string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'earliest first'
    : `by “${columns[column]}”, ${descending ? 'last to first' : 'first to last'}`;

export const explore = {
  controls: 'Choose the figures',
  search: 'Search',
  searchNote: 'In statements, caveats, countries and sources',
  facets,
  from: 'From',
  to: 'To',
  periodNote: 'Keeps figures about any day in these months. Undated ones lie in no period.',
  unitNote: 'Units never mix on one axis: each gets a chart of its own.',
  ticked: (count: number) => `${count} chosen`,
  option,
  noPlace,
  reset: 'Clear all filters',
  confidenceNames,
  originNames,
  kindNames,
  flagNames: dataWords.flags,
  /** A unit in the table. Bases of percentages are part of the name. */
  unitName,
  showAs: 'Show as',
  shows: {
    values: 'Values by date',
    bars: 'Bars',
    timeline: 'Timeline',
    map: 'Map',
    world: 'World map',
    table: 'Table',
  } satisfies Record<Show, string>,
  groupBy: 'Bars grouped by',
  categories: {
    place: 'country',
    topic: 'topic',
    source: 'publisher',
    kind: 'kind of source',
  } satisfies Record<Category, string>,
  panelTitle: (unit: Unit | null, count: number) =>
    unit === null ? `When it was: ${figures(count)}` : `In ${unitName(unit)}: ${figures(count)}`,
  result: 'The chosen figures',
  status: (shown: number, all: number) => `${shown} of ${figures(all)} shown.`,
  pinStatus: (count: number) => (count === 0 ? '' : ` ${count} pinned for comparison.`),
  wait: 'Drawing the chart …',
  waitForMap: 'Drawing the map …',
  mapFailed: 'The map could not be loaded. The table below holds the same figures.',
  more: (count: number, all: number) => `Draw ${count} more of ${all}`,
  chartLabel: (title: string, drawn: number) =>
    `${title}. ${figures(drawn)} drawn. Arrow keys go from figure to figure, Enter pins one for comparison.`,
  keyboard: {
    label: 'Keyboard',
    chart: 'to the chart',
    step: 'from figure to figure',
    ends: 'to the first and the last',
    enter: 'picks one to compare',
    close: 'closes the note',
  } satisfies KeyWords,
  key: 'How to read the marks',
  keys: {
    point: 'one number',
    range: 'two published ends, nothing known between them',
    'at-least': 'at least, or more than',
    'at-most': 'at most, or fewer than',
    article: 'the article’s own figure',
  },
  barKeys: {
    point: 'one number',
    range: 'lower end, and paler up to the higher end',
    'at-least': 'at least, or more than',
    'at-most': 'at most: anywhere inside the outline',
  },
  dayKeys: {
    day: 'one day, or a few',
    stretch: 'first to last day it is about',
    open: 'one end is not given',
  },
  mapKeys: {
    point: 'area stands for the number',
    range: 'two published ends',
    'at-least': 'at least, or more than',
    'at-most': 'at most, or fewer than',
  },
  mapTitle: (unit: Unit, count: number) => `On the map, in ${unitName(unit)}: ${figures(count)}`,
  mapNote:
    'A circle stands at the middle of its country. Several published figures for one country are drawn around one another. The map is true to area and draws no borders.',
  flags: {
    low: 'Low confidence',
    article: 'The article’s own figure',
    summary: 'In a summary of the article only',
  },
  words: 'In words, or without a number',
  wordsNote: 'These have no place on a scale.',
  undated: 'Undated',
  undatedNote: 'These have no place on an axis of time.',
  unmapped: 'Not on this map',
  unmappedNote:
    'Their country lies outside it, or they are about no single country, were said in words, or are below zero, which no area can show.',
  note: { counted: 'Counted', source: 'Source', caveat: 'What it does not tell' },
  figurePage: 'Page of this figure',
  table: 'As a table',
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `All ${figures(count)}, by topic, earliest first.`,
  columns,
  columnChoice: (shown: number, all: number) => `Columns: ${shown} of ${all}`,
  order,
  sortedBy: (sort: Sort) => `Table in order: ${order(sort)}.`,
  downloads: 'Take these rows away:',
  metadata: 'Their metadata',
  copyLink: 'Copy the link to this view',
  copied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Here is the link:',
  link: 'Link to this view',
  nothing: 'No figure meets all of these filters.',
  nothingAlone: 'No single filter is to blame: clear more than one.',
  wayOut: (filter: Filter, count: number) =>
    `Clear “${filter === 'q' ? 'Search' : facets[filter]}” to see ${figures(count)}`,
  dropped: ({ param, value }: Dropped) =>
    value === ''
      ? `The address leaves “${param}” empty. It was left out.`
      : `The address asks for “${value}” under “${param}”, which can’t be shown. It was left out.`,
  /** The filters of a view in words, for the file beside a download. */
  filters: (view: View, places: Names): readonly string[] => [
    ...FACETS.filter((facet) => view.chosen[facet].length > 0).map(
      (facet) => `${facets[facet]}: ${view.chosen[facet].map((code) => option(facet, code, places)).join(', ')}`,
    ),
    ...(view.q === '' ? [] : [`Search: ${view.q}`]),
    ...(view.from === null ? [] : [`From: ${view.from}`]),
    ...(view.to === null ? [] : [`To: ${view.to}`]),
  ],
  compare,
};
