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

/** Units never mix on one axis. Percent of different bases are different units. */
export const UNITS = [
  'people',
  'permits',
  'applications',
  'encounters',
  'border crossings',
  'detentions',
  'register entries',
  'cases per month',
  'companies',
  'countries',
  'days',
  'years',
  'rank',
  'US dollars',
  'percent',
  'percent change',
  'percent per year',
  'percent of respondents',
  'percent of developers',
  'percent of clients',
  'percent of SIM cards',
  'percent of population',
  'percent of workforce',
  'percent of labour force',
  'percent of employed',
  'percent of job changers',
  'percent of decided cases',
  'percent of entrants',
  'percent of firms',
  'percent of savings',
  'percent of annual growth',
  'percentage points',
  'percent or percentage points (source unclear)',
  'qualitative',
] as const;
export type Unit = (typeof UNITS)[number];

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

/** How exact `as_of` is. Month and year precision hold the last day of the month or year. */
export const PRECISIONS = ['day', 'month', 'year', 'approx', 'unknown'] as const;
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
