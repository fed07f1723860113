import type { Lang } from '../../../data/vocabulary';
import { OPENING, PLAIN, type View } from '../view';
import type { Facet } from './facets';

/** Questions that a reader comes with, each a view. */
export const QUESTIONS = [
  'totals',
  'georgia',
  'returning',
  'article',
  'kazakhstan',
  'permits',
  'since',
  'conflicts',
  'it',
  'words',
] as const;
export type QuestionKey = (typeof QUESTIONS)[number];
export type Question = { readonly key: QuestionKey; readonly view: View };

/** How the records of each language write the profession that most was said of. */
const IT = { en: 'IT', ru: 'ИТ' } satisfies Record<Lang, string>;

const chosen = (options: Partial<View['chosen']>, shown: Partial<View> = {}): View => ({
  ...PLAIN,
  ...shown,
  chosen: { ...PLAIN.chosen, ...(options satisfies Partial<Record<Facet, readonly string[]>>) },
});

/** What answers each question, in the order in which they are offered. */
export function questionsOf(lang: Lang): readonly Question[] {
  const views: Readonly<Record<QuestionKey, View>> = {
    totals: OPENING,
    georgia: chosen({ place: ['GEO'] }, { tab: 'people' }),
    // What surveys find and what officials say, side by side.
    returning: chosen(
      { measure: ['returned', 'return-condition', 'plans-next-year'], who: ['survey', 'official-claim'] },
      { show: 'ranking' },
    ),
    article: chosen({ origin: ['article'] }, { show: 'ranking' }),
    kazakhstan: chosen({ place: ['KAZ'], who: ['official-statistics', 'official-claim'] }, { tab: 'people' }),
    // Where the same office told its count at two dates or more.
    permits: chosen({
      measure: ['residents-in-country'],
      place: ['CZE', 'ESP', 'MNE', 'TUR'],
      who: ['official-statistics'],
    }),
    since: { ...PLAIN, since: '2025-04', show: 'ranking', order: 'date' },
    conflicts: { ...PLAIN, show: 'ranking', by: 'conflict' },
    it: { ...PLAIN, q: IT[lang], show: 'ranking' },
    words: chosen({ value: ['word', 'missing'] }, { show: 'ranking' }),
  };
  return QUESTIONS.map((key) => ({ key, view: views[key] }));
}
