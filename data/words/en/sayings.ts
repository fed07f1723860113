import type {
  Confidence,
  Counter,
  ObservationFlag,
  Origin,
  SourceKind,
  TitleKind,
  Topic,
  Unit,
} from '../../vocabulary';
import { codes } from './codes';

/** Nouns said after the number one that do not lose an s. */
const singular: Partial<Readonly<Record<Unit, string>>> = {
  people: 'person',
  'register-entries': 'register entry',
  'cases-a-month': 'case a month',
  companies: 'company',
  countries: 'country',
};

/** Noun said after the number; the base of a percentage is said by the label beside it. */
const nouns: Readonly<Record<Unit, string>> = {
  people: 'people',
  permits: 'permits',
  visas: 'visas',
  applications: 'applications',
  decisions: 'decisions',
  'positive-decisions': 'positive decisions',
  encounters: 'encounters',
  crossings: 'border crossings',
  detentions: 'detentions',
  'register-entries': 'register entries',
  cases: 'cases',
  verdicts: 'verdicts',
  'cases-a-month': 'cases a month',
  notifications: 'notifications',
  votes: 'votes',
  laws: 'laws',
  'legal-measures': 'measures',
  homes: 'homes',
  companies: 'companies',
  countries: 'countries',
  profiles: 'author profiles',
  days: 'days',
  years: 'years',
  times: 'times',
  rank: '',
  usd: 'US dollars',
  'balance-points': 'points',
  'per-100-researchers': 'per 100 researchers',
  percent: 'percent',
  'percent-change': 'percent',
  'percent-a-year': 'percent a year',
  'percent-of-respondents': 'percent',
  'percent-of-those-planning': 'percent',
  'percent-of-developers': 'percent',
  'percent-of-clients': 'percent',
  'percent-of-sim-cards': 'percent',
  'percent-of-population': 'percent',
  'percent-of-workforce': 'percent',
  'percent-of-labour-force': 'percent',
  'percent-of-employed': 'percent',
  'percent-of-job-changers': 'percent',
  'percent-of-job-seekers': 'percent',
  'percent-of-decided-cases': 'percent',
  'percent-of-merits-decisions': 'percent',
  'percent-of-all-decisions': 'percent',
  'percent-of-applications': 'percent',
  'percent-of-entrants': 'percent',
  'percent-of-firms': 'percent',
  'percent-of-savings': 'percent',
  'percent-of-annual-growth': 'percent',
  'percentage-points': 'percentage points',
  'percent-or-points': 'percent or percentage points',
  words: '',
};

/** Short names of units. */
const unitNames: Readonly<Record<Unit, string>> = {
  people: 'people',
  permits: 'permits',
  visas: 'visas',
  applications: 'applications',
  decisions: 'decisions',
  'positive-decisions': 'positive decisions',
  encounters: 'encounters',
  crossings: 'border crossings',
  detentions: 'detentions',
  'register-entries': 'register entries',
  cases: 'cases',
  verdicts: 'verdicts',
  'cases-a-month': 'cases a month',
  notifications: 'notifications',
  votes: 'votes',
  laws: 'laws',
  'legal-measures': 'legal measures',
  homes: 'homes',
  companies: 'companies',
  countries: 'countries',
  profiles: 'author profiles',
  days: 'days',
  years: 'years',
  times: 'times',
  rank: 'rank',
  usd: 'US dollars',
  'balance-points': 'points (balance of answers)',
  'per-100-researchers': 'net migrants per 100 researchers',
  percent: 'percent',
  'percent-change': 'percent change',
  'percent-a-year': 'percent a year',
  'percent-of-respondents': 'percent of respondents',
  'percent-of-those-planning': 'percent of those planning to move',
  'percent-of-developers': 'percent of developers',
  'percent-of-clients': 'percent of clients',
  'percent-of-sim-cards': 'percent of SIM cards',
  'percent-of-population': 'percent of population',
  'percent-of-workforce': 'percent of workforce',
  'percent-of-labour-force': 'percent of labour force',
  'percent-of-employed': 'percent of employed people',
  'percent-of-job-changers': 'percent of people who changed jobs',
  'percent-of-job-seekers': 'percent of job seekers',
  'percent-of-decided-cases': 'percent of decided cases',
  'percent-of-merits-decisions': 'percent of cases decided on the merits',
  'percent-of-all-decisions': 'percent of all decisions',
  'percent-of-applications': 'percent of applications',
  'percent-of-entrants': 'percent of people who entered',
  'percent-of-firms': 'percent of firms',
  'percent-of-savings': 'percent of savings',
  'percent-of-annual-growth': 'percent of annual growth',
  'percentage-points': 'percentage points',
  'percent-or-points': 'percent or percentage points (source unclear)',
  words: 'in words only',
};

/** What a noun is fitted to. */
export type Count = {
  /** The number that stands next to the noun. */
  readonly last: number;
  /** Whether it is said in millions or billions. */
  readonly isScaled: boolean;
  /** Whether a word such as "about" stands before it: some languages put the noun into another case then. */
  readonly isQualified: boolean;
};

/** What a citation in short is made of; `part` is the title of a chart or figure, `accessed` the reader's day. */
export type ShortCitation = {
  readonly part: string | null;
  readonly author: string;
  readonly version: string;
  /** Null of a draft. */
  readonly released: string | null;
  readonly url: string;
  readonly accessed: string | undefined;
};

/** The case a month is asked for in, for languages that decline it: «июль», «в июле», «начало июля». */
export type DateCase = 'nominative' | 'prepositional' | 'genitive';

/** How values, units, flags and kinds are said in English. Other languages satisfy this file's type. */
export const en = {
  locale: 'en-GB',
  /** When the digits of a number are grouped, as Intl.NumberFormat has it. */
  grouping: 'auto' as 'auto' | 'min2',
  said: {
    exactly: (n: string) => n,
    about: (n: string) => `about ${n}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (n: string) => `at least ${n}`,
    moreThan: (n: string) => `more than ${n}`,
    atMost: (n: string) => `at most ${n}`,
    fewerThan: (n: string) => `fewer than ${n}`,
    word: (words: string) => `${words}, no number`,
    missing: (reason: string) => `no number: ${reason}`,
    negative: (n: string) => `−${n}`,
    /** A number of people below zero, said without its sign. */
    loss: (measure: string) => `a net loss of ${measure}`,
    million: (n: string) => `${n} million`,
    billion: (n: string) => `${n} billion`,
    measure: (value: string, unit: Unit, { last, isScaled }: Count) => {
      if (unit === 'rank') return `rank ${value}`;
      if (nouns[unit] === '') return value;
      const isOne = Math.abs(last) === 1 && !isScaled;
      return `${value} ${isOne ? (singular[unit] ?? nouns[unit].replace(/s$/, '')) : nouns[unit]}`;
    },
    /** The first and the last of some days. */
    days: (first: string, last: string) => `${first} to ${last}`,
    /** A day, month or year as Intl says it, set for a sentence. */
    date: (date: string) => date,
    month: (nominative: string, _genitive: string, _as: DateCase) => nominative,
    /** Of a month in the genitive. */
    approxDate: (date: string) => `around ${date}`,
    approxYear: (year: string) => `around ${year}`,
    undated: 'undated',
    since: (date: string) => `from ${date} on; the end is not given`,
    until: (date: string) => `until ${date}; the start is not given`,
    /** A year that stands alone. */
    year: (year: string) => `year ${year}`,
    sum: (total: string, parts: string) => `${parts} = ${total}`,
    difference: (total: string, part: string, rest: string) => `${total} − ${part} = ${rest}`,
    /** Who a rest counts: the whole, and the parts taken from it. */
    without: (whole: string, parts: string) => `${whole}; not counting: ${parts}`,
  },
  topics: {
    total: 'How many left',
    timing: 'When they left',
    destination: 'Where they went',
    sector: 'Work and professions',
    'return-intention': 'Plans to return',
    'return-actual': 'Who has returned',
    repression: 'Repression and threats',
    economy: 'Russia’s economy',
    'peace-process': 'Truce talks',
    context: 'Who the emigrants are',
    'survey-method': 'How the surveys were made',
  } satisfies Record<Topic, string>,
  confidences: {
    high: 'High: seen on two or more pages, or with the original publisher',
    medium: 'Medium: seen in one reputable outlet',
    low: 'Low: seen in one weak outlet',
  } satisfies Record<Confidence, string>,
  confidenceNames: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>,
  origins: {
    article: 'The New York Times article',
    summary: 'A summary of the article only',
    'other-source': 'Another source',
  } satisfies Record<Origin, string>,
  sourceKinds: {
    news: 'news report',
    'official-statistics': 'official statistics',
    'survey-report': 'survey report',
    analysis: 'analysis',
    legislation: 'legislation',
  } satisfies Record<SourceKind, string>,
  titleKinds: {
    verbatim: '',
    reconstructed: 'title rebuilt from the address',
    described: 'our description, not the headline',
  } satisfies Record<TitleKind, string>,
  counters: {
    'official-statistics': 'A state office’s count: statistics, border, permit or asylum records',
    'official-claim': 'What an official or an authority said or estimated',
    survey: 'Answers of people or firms in a sample',
    'research-estimate': 'An estimate by a scholar, an institute or an analyst',
    'media-count': 'A newsroom’s own count or summary',
    company: 'A firm’s or a business body’s data or estimate',
    'ngo-monitor': 'A count by an organisation outside the state',
  } satisfies Record<Counter, string>,
  /** The same as labels. */
  counterNames: {
    'official-statistics': 'official statistics',
    'official-claim': 'official claim',
    survey: 'survey',
    'research-estimate': 'research estimate',
    'media-count': 'newsroom count',
    company: 'company',
    'ngo-monitor': 'monitoring group',
  } satisfies Record<Counter, string>,
  flags: {
    A: 'Normal value',
    D: 'Definition differs from the one the topic suggests',
    E: 'Estimate',
    F: 'Forecast, not an observation',
    L: 'Value exists but could not be read',
    O: 'Missing value',
    P: 'Provisional or first release',
    U: 'Low reliability',
    V: 'Unvalidated claim',
  } satisfies Record<ObservationFlag, string>,
  cite: {
    author: 'Russia’s wartime exodus',
    dataset: 'Russia’s wartime exodus: published figures on Russian emigration since February 2022',
    abstract:
      'Every published figure on Russian emigration since February 2022 that we know of, with its source, its range and its doubt.',
    version: (version: string) => `Version ${version}`,
    /** Beside the work that a figure is from: what it says, and where that was read. */
    readIn: (statement: string, where: string, url: string) => `${statement}. Read in: ${where}, ${url}`,
    seenIn: (where: string, url: string, accessed?: string) =>
      `Read in ${where}, ${url}${accessed ? ` (accessed ${accessed})` : ''}.`,
    licensed: (version: string, licence: string) => `Dataset version ${version}, ${licence}`,
    short: (of: ShortCitation) =>
      `${of.part ? `“${of.part}.” In: ` : ''}${of.author}, version ${of.version}${of.released ? `, ${of.released}` : ''}. ${of.url}${of.accessed ? ` Accessed ${of.accessed}.` : ''}`,
  },
  codes,
  unitNames,
  /** Places whose everyday name differs from CLDR's. */
  places: { TUR: 'Turkey' } as Readonly<Record<string, string>>,
};

export type Wording = typeof en;
