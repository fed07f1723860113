import type { Unit } from './vocabulary';

/** What sort of quantity a measure is: how many there are on a day, how many come in a period, a part of a whole. */
export type MeasureKind = 'stock' | 'flow' | 'share' | 'other';

/** Units that are comparable in kind: counts, parts of a whole, and all others. */
export type UnitFamily = 'count' | 'share' | 'other';

/** A measure: what is counted. Two figures of different measures never share an axis without saying so. */
export type Measure = {
  readonly kind: MeasureKind;
  /** The families its figures may be in, the usual one first. */
  readonly units: readonly [UnitFamily, ...UnitFamily[]];
  readonly title: string;
  /** What is counted, in a sentence. */
  readonly about: string;
};

export const MEASURES = {
  'departures-cumulative': {
    kind: 'flow',
    units: ['count'],
    title: 'Left since the invasion',
    about: 'People estimated to have left Russia from the invasion up to a date, whether or not they came back.',
  },
  'departures-in-period': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Left in a period',
    about:
      'People estimated to have left Russia within a closed period, such as one year, or their part of the labour force.',
  },
  'wartime-stock': {
    kind: 'stock',
    units: ['count', 'share', 'other'],
    title: 'Wartime emigrants abroad',
    about:
      'People who left because of the war or after it began and were still in a country, or still abroad, on a date.',
  },
  'net-migration': {
    kind: 'flow',
    units: ['count'],
    title: 'Net migration',
    about: 'Arrivals in a country less departures from it, over a period. It can be below zero.',
  },
  'registered-immigration': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Registered immigrants',
    about: 'People whom a host country’s statistics or immigration office recorded as immigrants in a period.',
  },
  'host-country-departures': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Left a host country',
    about: 'People who left a host country again, wherever they went, or the share of a group that did.',
  },
  'registered-out-migration': {
    kind: 'flow',
    units: ['count'],
    title: 'Deregistered in Russia',
    about: 'People whom Russia’s statistics office recorded as having moved abroad, foreigners among them.',
  },
  'exits-from-russia': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Exits from Russia',
    about: 'Crossings of Russia’s border outwards by its citizens, for any purpose; tourists are among them.',
  },
  'border-entries': {
    kind: 'flow',
    units: ['count'],
    title: 'Border entries',
    about: 'Crossings or arrivals at a host country’s border, inwards, for a stay of any length.',
  },
  'border-exits': {
    kind: 'flow',
    units: ['count'],
    title: 'Border exits',
    about: 'Crossings at a host country’s border, outwards.',
  },
  'residents-in-country': {
    kind: 'stock',
    units: ['count'],
    title: 'Residents',
    about: 'People who live in a country, or hold its residence permit, on a date, whenever they came.',
  },
  'other-status-registrations': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Other papers and registrations',
    about:
      'People or papers under another legal status: visas, short permits, tax numbers, addresses, humanitarian admissions.',
  },
  'first-permits-issued': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'First residence permits',
    about: 'First residence permits for three months or more issued in a period, as Eurostat defines them.',
  },
  'asylum-applications': {
    kind: 'flow',
    units: ['count', 'share'],
    title: 'Asylum applications',
    about: 'Asylum applications made in a period, or people who made one.',
  },
  'protection-outcome': {
    kind: 'flow',
    units: ['share', 'count'],
    title: 'Outcome of asylum cases',
    about: 'What asylum cases came to in a period: decisions, people protected, or a rate whose base the unit names.',
  },
  encounters: {
    kind: 'flow',
    units: ['count'],
    title: 'Encounters at the US border',
    about:
      'Apprehensions, refusals and expulsions recorded by the United States border service. One person may be counted twice.',
  },
  returned: {
    kind: 'share',
    units: ['share', 'count'],
    title: 'Returned to Russia',
    about: 'The share or number of those who left that is found, or said, to be back in Russia.',
  },
  'return-condition': {
    kind: 'share',
    units: ['share', 'other'],
    title: 'Would return if …',
    about: 'Of emigrants surveyed, the share that would return, or consider it, on a stated condition.',
  },
  'plans-next-year': {
    kind: 'share',
    units: ['share'],
    title: 'Plans for the next year',
    about: 'Of emigrants surveyed, the share that plans to return or to move on within a year, no condition asked.',
  },
  'profile-share': {
    kind: 'share',
    units: ['share', 'other'],
    title: 'Who the emigrants are',
    about: 'What a group of emigrants is made up of: age, education, reason for leaving, employer, first country.',
  },
  'attitude-share': {
    kind: 'share',
    units: ['share', 'other'],
    title: 'Views and intentions',
    about: 'Of people surveyed, the share that holds a view, a feeling, an identity or a long-term intention.',
  },
  'occupational-group': {
    kind: 'other',
    units: ['count', 'share', 'other'],
    title: 'A profession that left',
    about: 'One profession or institution: members who left, the share that did, or its part of all emigrants.',
  },
  'detentions-in-period': {
    kind: 'flow',
    units: ['count'],
    title: 'Detentions in a period',
    about: 'Detentions in Russia over protest or symbols against the war within a period.',
  },
  'detentions-cumulative': {
    kind: 'flow',
    units: ['count'],
    title: 'Detentions so far',
    about: 'All detentions in Russia for standing against the war, from the invasion up to a date.',
  },
  'defendants-cumulative': {
    kind: 'flow',
    units: ['count'],
    title: 'Defendants so far',
    about: 'All people known to have been accused in criminal cases against opponents of the war, up to a date.',
  },
  'persecution-status': {
    kind: 'other',
    units: ['count', 'share', 'other'],
    title: 'Other repression',
    about: 'People, entries or cases under another form of repression: registers, custody, verdicts, fines.',
  },
  'labour-market': {
    kind: 'other',
    units: ['share', 'count', 'other'],
    title: 'Labour market',
    about:
      'How short of workers Russia’s economy is: vacancies, firms short of staff, unemployment. None counts emigrants.',
  },
  'context-indicator': {
    kind: 'other',
    units: ['count', 'share', 'other'],
    title: 'Background',
    about: 'A quantity in the background that counts no emigrants: growth, savings, companies, homes.',
  },
  'sample-size': {
    kind: 'other',
    units: ['count'],
    title: 'Size of a sample',
    about: 'How many people, clients or countries a survey or count rests on.',
  },
  'event-or-statement': {
    kind: 'other',
    units: ['other', 'count'],
    title: 'Statement',
    about: 'A statement without a number, or the length or number of something that was decided.',
  },
} as const satisfies Record<string, Measure>;

export type MeasureCode = keyof typeof MEASURES;
export const MEASURE_CODES = Object.keys(MEASURES) as [MeasureCode, ...MeasureCode[]];

const OTHER: readonly Unit[] = [
  'days',
  'years',
  'times',
  'rank',
  'usd',
  'balance-points',
  'percentage-points',
  'percent-or-points',
  'per-100-researchers',
  'words',
];

export function familyOf(unit: Unit): UnitFamily {
  if (OTHER.includes(unit)) return 'other';
  return unit.startsWith('percent') ? 'share' : 'count';
}
