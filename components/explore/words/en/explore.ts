import type { Unit } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import type { KeyWords } from '../../../draw/key-help';
import type { Hindrance } from '../../units';
import type { Category, Order, Show } from '../../view';
import { compare } from './compare';

const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);
const unitName = (unit: Unit): string => dataWords.unitNames[unit];

/** What the workbench says in English, but for its filters. */
export const explore = {
  count: figures,
  questionsLabel: 'Questions',
  controls: 'Filters',
  showResult: 'Show the result',
  search: 'Search',
  searchIn: (all: number) => `Search ${figures(all)}`,
  any: 'any',
  ticked: (count: number) => `${count} chosen`,
  moreFilters: 'More',
  from: 'From',
  to: 'To',
  period: (from: string | null, to: string | null) =>
    from === null && to === null ? 'any' : `${from ?? '…'} to ${to ?? '…'}`,
  periodNote: 'Shows figures about any day in these months. Undated figures are in no period.',
  reset: 'Clear filters',
  result: 'The chosen figures',
  status: (shown: number, all: number) => `${shown} of ${figures(all)}.`,
  pinStatus: (count: number) => (count === 0 ? '' : `${count} pinned.`),
  /** A unit by name. Bases of percentages are part of it. */
  unitName,
  unitTabs: 'Unit of the picture',
  showAs: 'Show as',
  shows: { time: 'Over time', ranking: 'Ranking', map: 'Map', table: 'Table' } satisfies Record<Show, string>,
  hindrances: {
    'no-numbers': 'no two numbers in one unit',
    'no-dates': 'no dates here',
    'no-country': 'fewer than two countries',
  } satisfies Record<Hindrance, string>,
  groupBy: 'Groups',
  categories: {
    measure: 'by what is counted',
    place: 'by country',
    topic: 'by topic',
    source: 'by publisher',
    conflict: 'known disagreements',
  } satisfies Record<Category, string>,
  orderBy: 'Order',
  orders: { value: 'by value', date: 'newest first', source: 'by publisher' } satisfies Record<Order, string>,
  legend: 'What is counted',
  moreMeasures: (count: number) => `and ${count} more, under “What is counted”`,
  log: 'Logarithmic scale',
  undated: 'no date',
  panelTitle: (unit: Unit, count: number) => `In ${unitName(unit)}: ${figures(count)}`,
  timeNote:
    'Each number is placed at the day, or over the days, it covers; where only the month or year is known, a thin line shows it. A line joins numbers only where one publisher counted in the same way.',
  unlabelled: (count: number) =>
    `${count === 1 ? '1 mark has' : `${count} marks have`} no room for a label: point at one for its note.`,
  thinned: (drawn: number, all: number) =>
    `The picture shows ${drawn} of ${figures(all)}, the surest and newest. Narrow the choice for the others; the table has all.`,
  noConflict: 'No two of these figures are in a known disagreement.',
  wait: 'Drawing the chart …',
  waitForMap: 'Drawing the map …',
  mapFailed: 'The map could not be loaded. The table below holds the same figures.',
  mapOf: 'On the map:',
  mapNote:
    'The newest number of each country; areas stand for numbers. Circles that would overlap are pushed apart until they touch.',
  outside: 'Outside this map',
  zoom: {
    label: 'Zoom',
    in: 'Closer',
    out: 'Farther',
    all: 'The whole map',
    left: 'To the left',
    right: 'To the right',
    up: 'Up',
    down: 'Down',
  },
  failed: 'The picture could not be loaded. Filters and table work without it.',
  filtersFailed: 'The filters could not be loaded. The table works without them.',
  again: 'Try again',
  print: 'Print',
  more: (count: number, all: number) => `Show ${count} more of ${all}`,
  chartLabel: (title: string, drawn: number) =>
    `${title}. ${figures(drawn)} shown. Arrow keys go from figure to figure, Enter pins one for comparison.`,
  keyboard: {
    label: 'Keyboard',
    chart: 'to the chart',
    step: 'from figure to figure',
    ends: 'to the first and the last',
    enter: 'pins one to compare',
    close: 'closes the note',
  } satisfies KeyWords,
  key: 'How to read the marks',
  keys: {
    range: 'range',
    'at-least': 'at least',
    'at-most': 'at most',
    claim: 'an official’s claim',
    article: 'the article',
  },
  flags: {
    low: 'Low confidence',
    article: 'The article’s own figure',
    summary: 'In a summary of the article only',
  },
  single: 'Single values',
  words: 'In words, or without a number',
  wordsNote: 'These have no place on a scale.',
  note: {
    measure: 'What is counted',
    counted: 'Population',
    days: 'Period',
    source: 'Source',
    confidence: 'Confidence',
    caveat: 'Limits',
  },
  figurePage: 'Page of this figure',
  table: 'As a table',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Here is the link:',
  link: 'Link to this view',
  nothing: 'No figure meets all of these filters.',
  nothingAlone: 'No single filter is to blame: clear more than one.',
  compare,
};
