import { isReleased } from './releases';
import type { Cell, Row, TableName } from './rows';

/**
 * A column whose whole notation a version changes. It is reported once, with its reason, not for every row; a row that
 * differs in another way is a correction, and needs its entry in data/corrections.json.
 */
export type Recoded = {
  readonly table: TableName;
  readonly column: string;
  /** The version that changed it. */
  readonly version: string;
  /** Why, in a sentence for readers. */
  readonly reason: string;
  /** Whether this alone explains a cell's change. `row` is the record as it is now. */
  readonly explains: (from: Cell, to: Cell, row: Row) => boolean;
};

/** Codes for the phrases of versions 1.x that are not simply the phrase with hyphens. */
const UNITS: Readonly<Record<string, string>> = {
  'border crossings': 'crossings',
  'cases per month': 'cases-a-month',
  'percent per year': 'percent-a-year',
  'percent or percentage points (source unclear)': 'percent-or-points',
  'US dollars': 'usd',
  qualitative: 'words',
};

const hyphened = (words: string) => words.toLowerCase().replaceAll(' ', '-');

/** "percent of SIM cards" is percent with the base sim-cards; "register entries" is register-entries. */
function isCodeOf(phrase: Cell, unit: Cell, base: Cell): boolean {
  const [, whole] = /^percent of (.+)$/.exec(String(phrase)) ?? [];
  if (whole !== undefined) return unit === 'percent' && base === hyphened(whole);
  return base === null && unit === (UNITS[String(phrase)] ?? hyphened(String(phrase)));
}

/** A figure of one day has that day as its period; 1.x gave it an interval from when people began to leave. */
const isOneDate = ({ period }: Row) => typeof period === 'string' && !period.includes('/');

/** Whether a day of 1.x is in the month or year that the source gives. */
function liesIn(day: Cell, row: Row, end: 'start' | 'end'): boolean {
  const precision = String(row[`period_${end}_precision`]);
  const letters = precision.endsWith('year') ? 4 : precision.endsWith('month') ? 7 : 10;
  return String(day).slice(0, letters) === String(row[`period_${end}`]).slice(0, letters);
}

const PERIOD = 'The period says what days the number is about; in 1.x a day or its end often stood in as_of alone.';

/** Texts of figures, which were copy-edited. A changed number in one still needs its reason. */
const EDITED = ['statement', 'population', 'caveat'] as const;
const numbersOf = (text: Cell) => (String(text).match(/\d+/g) ?? []).toSorted().join();

export const recoded: readonly Recoded[] = [
  ...EDITED.map(
    (column): Recoded => ({
      table: 'figures',
      column,
      version: '2.0.0',
      reason: 'Worded more plainly; what it says, and each of its numbers, is the same.',
      explains: (from, to) => numbersOf(from) === numbersOf(to),
    }),
  ),
  {
    table: 'figures',
    column: 'unit',
    version: '2.0.0',
    reason: 'Codes stand in place of phrases; unit_base says what a percentage is a part of.',
    explains: (from, to, row) => isCodeOf(from, to, row.unit_base ?? null),
  },
  {
    table: 'figures',
    column: 'in_nyt_article',
    version: '2.0.0',
    reason: 'Words stand in place of true and false, beside summary-only.',
    explains: (from, to) => (from === 'true' && to === 'in-article') || (from === 'false' && to === 'not-in-article'),
  },
  {
    table: 'figures',
    column: 'period_start',
    version: '2.0.0',
    reason: PERIOD,
    explains: (from, _to, row) => from === null || isOneDate(row) || liesIn(from, row, 'start'),
  },
  {
    table: 'figures',
    column: 'period_end',
    version: '2.0.0',
    reason: PERIOD,
    explains: (from, _to, row) => from === null || liesIn(from, row, 'end'),
  },
  {
    table: 'figures',
    column: 'pages_seen',
    version: '2.0.0',
    reason: 'More pages with the same number have been read.',
    explains: (from, to) => Number(to) > Number(from),
  },
];

/** The columns that a version recoded; those of an unreleased one belong to the draft, whatever its number. */
export const recodedIn = (version: string): readonly Recoded[] =>
  recoded.filter((one) => (isReleased(version) ? one.version === version : !isReleased(one.version)));
