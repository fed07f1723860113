import type { Lang } from '../../../data/vocabulary';
import { OPENING, PLAIN, type View } from '../view';
import type { Facet } from './facets';

/** The search for the most frequent profession, as records in each language spell it. */
const IT = { en: 'IT', ru: 'ИТ' } satisfies Record<Lang, string>;

const chosen = (options: Partial<View['chosen']>, shown: Partial<View> = {}): View => ({
  ...PLAIN,
  ...shown,
  chosen: { ...PLAIN.chosen, ...(options satisfies Partial<Record<Facet, readonly string[]>>) },
});

/** The views that answer readers' frequent questions, in the order shown. */
const viewsOf = (lang: Lang) => ({
  totals: OPENING,
  georgia: chosen({ place: ['GEO'] }, { tab: 'people' }),
  // Survey results and officials' claims side by side.
  returning: chosen(
    { measure: ['returned', 'return-condition', 'plans-next-year'], who: ['survey', 'official-claim'] },
    { show: 'ranking' },
  ),
  article: chosen({ origin: ['article'] }, { show: 'ranking' }),
  kazakhstan: chosen({ place: ['KAZ'], who: ['official-statistics', 'official-claim'] }, { tab: 'people' }),
  // Countries where the same office published its count at two dates or more.
  permits: chosen({
    measure: ['residents-in-country'],
    place: ['CZE', 'ESP', 'MNE', 'TUR'],
    who: ['official-statistics'],
  }),
  since: chosen({}, { since: '2025-04', show: 'ranking', order: 'date' }),
  conflicts: chosen({}, { show: 'ranking', by: 'conflict' }),
  it: chosen({}, { q: IT[lang], show: 'ranking' }),
  words: chosen({ value: ['word', 'missing'] }, { show: 'ranking' }),
});
export type QuestionKey = keyof ReturnType<typeof viewsOf>;

/** The questions in the order shown, each with the view that answers it. */
export const questionsOf = (lang: Lang) =>
  (Object.entries(viewsOf(lang)) as [QuestionKey, View][]).map(([key, view]) => ({ key, view }));
