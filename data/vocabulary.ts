/**
 * The closed lists of the dataset. A record outside them stops the build; the dictionary page, the CSV
 * columns and the filters of the workbench are made from them.
 */

export const TOPICS = [
  'total',
  'timing',
  'destination',
  'sector',
  'return-intention',
  'return-actual',
  'repression',
  'economy',
  'peace-process',
  'context',
  'survey-method',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What numbers count. A code is short; its label says it in words (words/), and a share names what it is a share of.
 * Units never mix on one axis: percent of different bases are different units.
 */
export const UNITS = {
  people: { unit: 'people', base: null },
  permits: { unit: 'permits', base: null },
  visas: { unit: 'visas', base: null },
  applications: { unit: 'applications', base: null },
  decisions: { unit: 'decisions', base: null },
  'positive-decisions': { unit: 'positive-decisions', base: null },
  encounters: { unit: 'encounters', base: null },
  crossings: { unit: 'crossings', base: null },
  detentions: { unit: 'detentions', base: null },
  'register-entries': { unit: 'register-entries', base: null },
  cases: { unit: 'cases', base: null },
  verdicts: { unit: 'verdicts', base: null },
  'cases-a-month': { unit: 'cases-a-month', base: null },
  notifications: { unit: 'notifications', base: null },
  votes: { unit: 'votes', base: null },
  laws: { unit: 'laws', base: null },
  'legal-measures': { unit: 'legal-measures', base: null },
  homes: { unit: 'homes', base: null },
  companies: { unit: 'companies', base: null },
  countries: { unit: 'countries', base: null },
  profiles: { unit: 'profiles', base: null },
  days: { unit: 'days', base: null },
  years: { unit: 'years', base: null },
  times: { unit: 'times', base: null },
  rank: { unit: 'rank', base: null },
  usd: { unit: 'usd', base: null },
  'balance-points': { unit: 'balance-points', base: null },
  'per-100-researchers': { unit: 'per-100-researchers', base: null },
  percent: { unit: 'percent', base: null },
  'percent-change': { unit: 'percent-change', base: null },
  'percent-a-year': { unit: 'percent-a-year', base: null },
  'percent-of-respondents': { unit: 'percent', base: 'respondents' },
  'percent-of-those-planning': { unit: 'percent', base: 'those-planning-to-move' },
  'percent-of-developers': { unit: 'percent', base: 'developers' },
  'percent-of-clients': { unit: 'percent', base: 'clients' },
  'percent-of-sim-cards': { unit: 'percent', base: 'sim-cards' },
  'percent-of-population': { unit: 'percent', base: 'population' },
  'percent-of-workforce': { unit: 'percent', base: 'workforce' },
  'percent-of-labour-force': { unit: 'percent', base: 'labour-force' },
  'percent-of-employed': { unit: 'percent', base: 'employed' },
  'percent-of-job-changers': { unit: 'percent', base: 'job-changers' },
  'percent-of-job-seekers': { unit: 'percent', base: 'job-seekers' },
  'percent-of-decided-cases': { unit: 'percent', base: 'decided-cases' },
  'percent-of-merits-decisions': { unit: 'percent', base: 'merits-decisions' },
  'percent-of-all-decisions': { unit: 'percent', base: 'all-decisions' },
  'percent-of-applications': { unit: 'percent', base: 'applications' },
  'percent-of-entrants': { unit: 'percent', base: 'entrants' },
  'percent-of-firms': { unit: 'percent', base: 'firms' },
  'percent-of-savings': { unit: 'percent', base: 'savings' },
  'percent-of-annual-growth': { unit: 'percent', base: 'annual-growth' },
  'percentage-points': { unit: 'percentage-points', base: null },
  'percent-or-points': { unit: 'percent-or-points', base: null },
  words: { unit: 'words', base: null },
} as const satisfies Record<string, { readonly unit: string; readonly base: string | null }>;
export type Unit = keyof typeof UNITS;
export const UNIT_CODES = Object.keys(UNITS) as [Unit, ...Unit[]];

/** Whether a unit is a part of a hundred: percent of a whole, and neither a change nor points. */
export const isShare = (unit: Unit) => unit === 'percent' || unit.startsWith('percent-of');

/** Who counted, whoever printed it. */
export const COUNTERS = [
  'official-statistics',
  'official-claim',
  'survey',
  'research-estimate',
  'media-count',
  'company',
  'ngo-monitor',
] as const;
export type Counter = (typeof COUNTERS)[number];

/** How the source qualifies its number. `unquantified` and `missing` have none. */
export const COMPARATORS = [
  'exactly',
  'about',
  'range',
  'at least',
  'more than',
  'at most',
  'fewer than',
  'unquantified',
  'missing',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a value can be; each kind has its own mark and its own cells. See data/value.ts. */
export const VALUE_KINDS = ['point', 'range', 'at-least', 'at-most', 'word', 'missing'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Where a figure was first said: in the article, only in a circulating summary of it, or elsewhere. */
export const ORIGINS = ['article', 'summary', 'other-source'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How exact a date is; "about" where the source, or the lack of one, leaves even that open. */
export const PRECISIONS = ['day', 'month', 'year', 'about-day', 'about-month', 'about-year'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const SOURCE_KINDS = ['news', 'official-statistics', 'survey-report', 'analysis', 'legislation'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `verbatim` is the publisher's headline; the other two are ours and are marked so on screen. */
export const TITLE_KINDS = ['verbatim', 'reconstructed', 'described'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** Observation flags: letters of the SDMX code list CL_OBS_STATUS. */
export const OBSERVATION_FLAGS = ['A', 'D', 'E', 'F', 'L', 'O', 'P', 'U', 'V'] as const;
export type ObservationFlag = (typeof OBSERVATION_FLAGS)[number];

/** Languages with text, the original first. A further one is added here; `npm run words:check` lists what it lacks. */
export const LANGS = ['en', 'ru'] as const;
export type Lang = (typeof LANGS)[number];

/** The language in which records, charts and chapters are first written. */
export const ORIGINAL = 'en' satisfies Lang;
/** A language that everything is translated into. */
export type Translation = Exclude<Lang, typeof ORIGINAL>;
export const TRANSLATIONS: readonly Translation[] = LANGS.filter((lang) => lang !== ORIGINAL);
