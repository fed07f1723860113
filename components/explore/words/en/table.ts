import type { Lang, ValueKind } from '../../../../data/vocabulary';
import { en as dataWords } from '../../../../data/words/en/sayings';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { QuestionKey } from '../../choose/questions';
import { type Difference, sayDifference } from '../../compare/difference';
import type { Obstacle } from '../../compare/why-not';
import type { Named } from '../../explore-data';
import type { Column, Sort, Sortable } from '../../table/columns';

/** Made when it is needed: a phone takes long for it, and most readers never see such a list. */
const list = (texts: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(texts);
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

/** What filters, table, comparison and files say in English. */
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
  /** Events on axes of time. */
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
    why: (obstacle: Obstacle, { places, measures }: Named): string => {
      switch (obstacle.kind) {
        case 'units':
          return `They are in different units: ${list(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. None of them is more or less than another.`;
        case 'measures':
          return `They count different things: ${list(obstacle.codes.map((code) => `“${measures[code].title}”`))}.`;
        case 'one':
          return `${obstacle.all ? 'They' : 'Some of them'} may be one figure: passed on, given more exactly, or revised. Count it once.`;
        case 'wordless':
          return obstacle.all
            ? 'None of them has a number.'
            : `${obstacle.count === 1 ? 'One of them has' : `${obstacle.count} of them have`} no number, so it can’t be said which is larger.`;
        case 'places':
          return `They are about different places: ${list(
            obstacle.codes.map((code) => (code === null ? 'no single country' : (places[code] ?? code))),
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
