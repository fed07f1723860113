import type { Lang, ValueKind } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import type { KeyWords } from '../../../draw/key-help';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { QuestionKey } from '../../choose/questions';
import type { Obstacle } from '../../compare/comparable';
import { type Difference, sayDifference } from '../../compare/comparable';
import type { Named } from '../../explore-data';
import type { Property, Sort } from '../../table/columns';
import type { Category, Hindrance, Order, Show } from '../../view';

/** Made only when needed: it is slow on a phone, and most readers never see such a list. */
const list = (texts: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(texts);
const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);

/** Names of a figure's properties in filters, columns, notes and the comparison. */
const names = {
  statement: 'What the source says',
  value: 'Value',
  unit: 'Unit',
  measure: 'What is counted',
  counted: 'Population',
  place: 'Country',
  topic: 'Topic',
  date: 'As of',
  period: 'Period',
  published: 'Published',
  since: 'Published since',
  from: 'From',
  to: 'To',
  source: 'Source',
  title: 'Title',
  who: 'Counted by',
  kind: 'Kind of publication',
  flag: 'Status of the value',
  confidence: 'Confidence',
  origin: 'Origin',
  caveat: 'Limits',
  q: 'Search',
} satisfies Record<Property | Filter | 'from' | 'to', string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'earliest first'
    : `by “${names[column]}”, ${descending ? 'last to first' : 'first to last'}`;

/** The words of the workbench in English. */
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
  period: (from: string | null, to: string | null) =>
    from === null && to === null ? 'any' : `${from ?? '…'} to ${to ?? '…'}`,
  periodNote: 'Shows figures about any day in these months. Undated figures are in no period.',
  reset: 'Clear filters',
  result: 'The chosen figures',
  status: (shown: number, all: number) => `${shown} of ${figures(all)}.`,
  pinStatus: (count: number) => (count === 0 ? '' : `${count} pinned.`),
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
  moreMeasures: (count: number) => `and ${count} more, under “What is counted”`,
  log: 'Logarithmic scale',
  undated: 'no date',
  panelTitle: (unit: string, count: number) => `In ${unit}: ${figures(count)}`,
  timeNote:
    'Each number is placed at the day, or over the days, it covers; where only the month or year is known, a thin line shows it. A line joins numbers only where one publisher counted in the same way.',
  unlabelled: (count: number) =>
    `${count === 1 ? '1 mark has' : `${count} marks have`} no room for a label: point at one for its note.`,
  thinned: (drawn: number, all: number) =>
    `The picture shows ${drawn} of ${figures(all)}, the surest and newest. Narrow the choice for the others; the table has all.`,
  noConflict: 'No two of these figures are in a known disagreement.',
  mapFailed: 'The map could not be loaded. The table below holds the same figures.',
  mapOf: 'On the map:',
  mapNote:
    'The newest number of each country; areas stand for numbers. Circles that would overlap are pushed apart until they touch.',
  outside: 'Outside this map',
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
  figurePage: 'Page of this figure',
  table: 'As a table',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'The browser does not allow copying. Here is the link:',
  link: 'Link to this view',
  nothing: 'No figure meets all of these filters.',
  nothingAlone: 'No single filter is to blame: clear more than one.',
  names,
  valueKind: 'Kind of value',
  valueNames: {
    point: 'One number',
    range: 'A range',
    'at-least': 'A floor: at least, more than',
    'at-most': 'A ceiling: at most, fewer than',
    word: 'Words without a number',
    missing: 'A gap, with its reason',
  } satisfies Record<ValueKind, string>,
  noPlace: 'No single country',
  /** Before the name of a publisher that only reported somebody else's count. */
  printed: 'as printed by',
  columnChoice: (shown: number, all: number) => `Columns: ${shown} of ${all}`,
  /** The order of the table. */
  order,
  sortedBy: (sort: Sort) => `Table in order: ${order(sort)}.`,
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `All ${figures(count)}, by topic, earliest first.`,
  moreRows: (count: number, all: number) => `Show ${count} more of ${all} rows`,
  downloads: 'Download these rows:',
  metadata: 'Their metadata',
  notMade: 'The file could not be made. Try again, or take the whole table:',
  wayOut: (filter: Filter, count: number) =>
    `Clear “${filter === 'value' ? 'Kind of value' : names[filter]}” to see ${figures(count)}`,
  dropped: (parts: readonly Dropped[]): readonly string[] =>
    parts.map(({ param, values, more }) => {
      if (more === 0 && values.join('') === '') return `The address leaves “${param}” empty. It was left out.`;
      const named = values.map((value) => `“${value}”`);
      const all = more > 0 ? [...named, `${more.toLocaleString('en-GB')} more`] : named;
      return `The address asks for ${list(all)} under “${param}”, which can’t be shown. ${all.length > 1 ? 'They were' : 'It was'} left out.`;
    }),
  questions: {
    totals: 'How many left',
    georgia: 'Georgia over time',
    returning: 'Would they return',
    article: 'Only the article',
    kazakhstan: 'What Kazakhstan counted',
    permits: 'Valid permits',
    since: 'Since the article',
    conflicts: 'What disagrees',
    it: 'IT workers',
    words: 'In words only',
  } satisfies Record<QuestionKey, string>,
  /** Events on time axes. */
  guides: { invasion: 'invasion', callUp: 'call-up' },
  /** The comparison. */
  compare: {
    pin: 'Compare',
    pinNamed: (statement: string) => `Compare: ${statement}`,
    unpin: 'Remove',
    unpinNamed: (statement: string) => `Remove from the comparison: ${statement}`,
    clear: 'Remove all',
    full: (most: number) => `${most} figures fit beside each other. Remove one first.`,
    caption: (count: number) => (count === 1 ? 'Pinned, one figure' : `Pinned, ${count} figures`),
    oneMore: 'Pin a second figure to see what they share and where they differ.',
    sideBySide: 'Side by side',
    property: 'Property',
    differs: 'differs',
    same: 'the same',
    noCaveat: 'Nothing noted',
    mayNot: 'These figures are not directly comparable:',
    may: 'Their records show the same measure, unit, country and group. Read their limits before you compare them.',
    difference: (difference: Difference, lang: Lang) =>
      `Difference: ${sayDifference(difference, lang)}. It may be a change between the days, another way of counting, or rounding.`,
    why: (obstacle: Obstacle, { place, measure }: Named): string => {
      switch (obstacle.kind) {
        case 'units':
          return `They are in different units: ${list(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. None of them is more or less than another.`;
        case 'measures':
          return `They count different things: ${list(obstacle.codes.map((code) => `“${measure[code]}”`))}.`;
        case 'one':
          return `${obstacle.all ? 'They' : 'Some of them'} may be one figure: passed on, given more exactly, or revised. Count it once.`;
        case 'wordless':
          return obstacle.all
            ? 'None of them has a number.'
            : `${obstacle.count === 1 ? 'One of them has' : `${obstacle.count} of them have`} no number, so it can’t be said which is larger.`;
        case 'places':
          return `They are about different places: ${list(
            obstacle.codes.map((code) => (code === null ? 'no single country' : (place[code] ?? code))),
          )}.`;
        case 'populations':
          return 'They count different groups, or asked different questions. The row “Population” says which.';
        case 'periods':
          return 'They are about different days. A difference may be a change over time, or none.';
      }
    },
    conflict: 'This disagreement is known and explained:',
  },
};
