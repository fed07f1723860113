import type { ValueKind } from '../../../../data/vocabulary';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { QuestionKey } from '../../choose/questions';
import type { Column, Sort, Sortable } from '../../table/columns';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const figures = (n: number) => (n === 1 ? '1 figure' : `${n} figures`);

/** What the properties of a figure are called: as filter, as column, in a note, in the comparison. */
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
} satisfies Record<Column | Sortable | Filter | 'from' | 'to' | 'published' | 'title' | 'flag', string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'earliest first'
    : `by “${names[column]}”, ${descending ? 'last to first' : 'first to last'}`;

/** What filters, table and files say in English. */
export const table = {
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
  /** Before the name of who printed what somebody else counted. */
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
      return `The address asks for ${list.format(all)} under “${param}”, which can’t be shown. ${all.length > 1 ? 'They were' : 'It was'} left out.`;
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
  /** Events on axes of time. */
  guides: { invasion: 'invasion', callUp: 'call-up' },
};
