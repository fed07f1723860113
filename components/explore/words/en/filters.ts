import type { SourceKind, Unit, ValueKind } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { QuestionKey } from '../../choose/questions';
import type { Column, Sort, Sortable } from '../../table/columns';
import type { Order } from '../../view';
import { filterSayer, optionSayer } from '../say-filters';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);
const unitName = (unit: Unit): string => dataWords.unitNames[unit];

const facets = {
  measure: 'What is counted',
  place: 'Country',
  who: 'Counted by',
  topic: 'Topic',
  unit: 'Unit',
  value: 'Kind of value',
  kind: 'Kind of publication',
  confidence: 'Confidence',
  origin: 'Origin',
  q: 'Search',
  period: 'Period',
  since: 'Published since',
} satisfies Record<Filter, string>;

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

const option = optionSayer(
  {
    who: dataWords.counterNames,
    topic: dataWords.topics,
    unit: dataWords.unitNames,
    value: valueNames,
    kind: kindNames,
    confidence: confidenceNames,
    origin: originNames,
  },
  noPlace,
);

const columns = {
  statement: 'What the source says',
  value: 'Value',
  unit: 'Unit',
  measure: 'Measure',
  counted: 'Population',
  place: 'Country',
  date: 'As of',
  source: 'Source',
  who: 'Counted by',
  kind: 'Kind of publication',
  confidence: 'Confidence',
  origin: 'Origin',
  caveat: 'Limits',
} satisfies Record<Column | Sortable, string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'earliest first'
    : `by “${columns[column]}”, ${descending ? 'last to first' : 'first to last'}`;

/** What filters, table and files say in English. */
export const filters = {
  facets,
  option,
  noPlace,
  confidenceNames,
  originNames,
  kindNames,
  whoNames: dataWords.counterNames,
  flagNames: dataWords.flags,
  /** A unit in the table. Bases of percentages are part of the name. */
  unitName,
  columns,
  columnChoice: (shown: number, all: number) => `Columns: ${shown} of ${all}`,
  /** The order of the table, and of the rows of a ranking. */
  order,
  orders: { value: 'value', date: 'date', source: 'publisher' } satisfies Record<Order, string>,
  sortedBy: (sort: Sort) => `Table in order: ${order(sort)}.`,
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `All ${figures(count)}, by topic, earliest first.`,
  moreRows: (count: number, all: number) => `Show ${count} more of ${all} rows`,
  downloads: 'Download these rows:',
  metadata: 'Their metadata',
  notMade: 'The file could not be made. Try again, or take the whole table:',
  wayOut: (filter: Filter, count: number) => `Clear “${facets[filter]}” to see ${figures(count)}`,
  dropped: (parts: readonly Dropped[]): readonly string[] =>
    parts.map(({ param, values, more }) => {
      if (more === 0 && values.join('') === '') return `The address leaves “${param}” empty. It was left out.`;
      const named = values.map((value) => `“${value}”`);
      const all = more > 0 ? [...named, `${more.toLocaleString('en-GB')} more`] : named;
      return `The address asks for ${list.format(all)} under “${param}”, which can’t be shown. ${all.length > 1 ? 'They were' : 'It was'} left out.`;
    }),
  /** The filters of a view in words, for the file beside a download. */
  filters: filterSayer(facets, option),
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
  /** Events on axes of time. */
  guides: { invasion: 'invasion', callUp: 'call-up' },
};

export type FilterWords = typeof filters;
