import type { RelationKind } from '../../relation';
import type { Comparator, Precision, TitleKind, ValueKind } from '../../vocabulary';

/** What codes say that are words of programs: what a cell holds in a language is the code, and this its label. */
export const codes = {
  valueKinds: {
    point: 'one number',
    range: 'two ends',
    'at-least': 'a floor',
    'at-most': 'a ceiling',
    word: 'words, no number',
    missing: 'no usable number',
  } satisfies Record<ValueKind, string>,
  comparators: {
    exactly: 'exactly',
    about: 'about',
    range: 'from one number to another',
    'at least': 'at least',
    'more than': 'more than',
    'at most': 'at most',
    'fewer than': 'fewer than',
    unquantified: 'in words only',
    missing: 'no usable number',
  } satisfies Record<Comparator, string>,
  precisions: {
    day: 'the day is known',
    month: 'the month is known',
    year: 'the year is known',
    'about-day': 'about that day',
    'about-month': 'about that month',
    'about-year': 'about that year',
  } satisfies Record<Precision, string>,
  inArticle: {
    'in-article': 'in the article',
    'summary-only': 'only in a summary of it',
    'not-in-article': 'not in the article',
  },
  titleKinds: {
    verbatim: 'the publisher’s headline',
    reconstructed: 'rebuilt from the address',
    described: 'our description',
  } satisfies Record<TitleKind, string>,
  relations: {
    'exact-form-of': 'the same, more exactly',
    'same-figure-relayed': 'the same, passed on',
    revises: 'revises',
    'conflicts-with': 'conflicts with',
    'part-of': 'part of',
    'control-for': 'to read against',
  } satisfies Record<RelationKind, string>,
};
