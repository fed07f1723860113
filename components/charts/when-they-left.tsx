import type { AnyRow, Frame } from '../draw/chart';
import type { Panel } from '../draw/plots/layout-timeline';
import { timeline } from '../draw/plots/timeline';
import { defineChart } from './define-chart';

const EVENTS = ['event-invasion', 'event-mobilisation', 'event-mobilisation-end'] as const;

/** What a figure counts decides its lane: figures of two lanes must not be set against each other. */
const LANES = {
  first: ['total-sonin-10days', 'total-okrussians-2022-03', 'total-florinskaya-2022-05', 'total-pre-mobilisation'],
  part: ['it-raec-left', 'geo-first-wave'],
  claims: ['mob-forbes-range', 'mob-forbes-million', 'mob-novaya-260k'],
  several: ['mob-verstka-300k', 'mob-washpost-180k', 'mob-eu-frontex'],
  country: ['mob-kaz-entered', 'mob-geo-entered', 'mob-fin-entered', 'mob-mng-entered'],
} as const;

/** The source says "by about the middle of March". */
const ABOUT: readonly string[] = ['total-okrussians-2022-03'];

const YEAR = { first: '2022-02-01', last: '2022-11-30' };
const FORTNIGHT = { first: '2022-09-19', last: '2022-10-04' };

/** Two waves: figures laid over the days they count. Numbers are written, not drawn, because their scopes differ. */
export const whenTheyLeft = defineChart({
  slug: 'when-they-left',
  figures: Object.values(LANES).flat(),
  events: EVENTS,
  text: {
    title: 'People left in two waves: after the invasion and after the call-up',
    summary: 'People; each number over the days of 2022 that it counts. Who is counted differs',
    howToRead:
      'A line runs from the first to the last day that a number counts, at the height of the number. A band is a [[range|range]], an arrow means [[at-least|“more than”]]. Hollow lines are claims of officials, full ones counts and estimates. Both panels have one scale of people, but the second shows two weeks and the first several months.',
    notes: [
      'No line joins the numbers and none may be added to another. Some count everyone who left, some men only, some entries to one or more countries.',
      'An empty stretch is not a quiet time. It means that we found no number for those days.',
      'Four numbers are of all who left in spring: the economist Konstantin Sonin’s, that of the aid project OK Russians up to about the middle of March, Yulia Florinskaya’s up to about early April, by her an order of magnitude, and Re: Russia’s, read in a reprint, which is a limit and not a count. The industry body RAEC counts IT workers only, Georgia’s government arrivals in Georgia, and does not say where the first wave ends.',
      'Border posts count whoever passes. [[crossing|Tourists, drivers and people on their way elsewhere]] are inside, and many went home again. Forbes Russia’s numbers are exits, tourists included.',
      'The claims about departures in the autumn come from unnamed sources: two of Forbes Russia, one of Novaya Gazeta Europe. The count of men is said to be one of the security service, and the source who passed it on doubted it. The Kremlin’s spokesman called the report in Forbes a hoax.',
      'Verstka added up entries to a few neighbours, The Washington Post entries to Georgia, Kazakhstan and Turkey, Frontex those to the European Union.',
      'One number stands here twice by chance: {mob-eu-frontex} entered the whole EU from {mob-eu-frontex|window}, and {mob-fin-entered} entered Finland from {mob-fin-entered|window}. These are two counts, and the first begins before the call-up.',
      'Russia invaded the whole of Ukraine on {event-invasion}. The call-up was called a partial mobilisation. The defence minister declared it over on {event-mobilisation-end}; no decree to end it was published.',
    ],
    groups: {
      events: { title: 'What happened' },
      first: { title: 'Spring: all who left', note: 'estimates' },
      part: { title: 'Spring: one trade, one country', note: 'estimates' },
      claims: { title: 'Call-up: who left', note: 'claims of unnamed sources' },
      several: { title: 'Call-up: into several countries', note: 'entries' },
      country: { title: 'Call-up: into one country', note: 'entries' },
    },
    inside: {
      enlarged: 'The first two weeks of the call-up',
      announced: 'call-up announced',
    },
    labels: {
      'event-invasion': { name: 'Russia invades Ukraine' },
      'event-mobilisation': { name: 'Call-up announced' },
      'event-mobilisation-end': { name: 'Call-up declared over' },
      'total-sonin-10days': { name: 'Konstantin Sonin' },
      'total-okrussians-2022-03': { name: 'OK Russians' },
      'total-florinskaya-2022-05': { name: 'Yulia Florinskaya' },
      'total-pre-mobilisation': { name: 'Re: Russia', detail: 'a limit' },
      'it-raec-left': { name: 'RAEC', detail: 'IT workers only' },
      'geo-first-wave': { name: 'Georgia', detail: 'arrivals' },
      'mob-forbes-range': { name: 'Forbes Russia', detail: 'one source' },
      'mob-forbes-million': { name: 'Forbes Russia', detail: 'another source' },
      'mob-novaya-260k': { name: 'Novaya Gazeta Europe', detail: 'men' },
      'mob-verstka-300k': { name: 'Verstka', detail: 'a few neighbours' },
      'mob-washpost-180k': { name: 'Washington Post', detail: 'three countries' },
      'mob-eu-frontex': { name: 'Frontex', detail: 'European Union' },
      'mob-kaz-entered': {},
      'mob-geo-entered': {},
      'mob-fin-entered': {},
      'mob-mng-entered': {},
    },
  },
  rows: (pick, pickEvent) => [
    ...EVENTS.map((id) => ({ of: pickEvent(id), group: 'events' })),
    ...Object.entries(LANES).flatMap(([group, ids]) => ids.map((id) => ({ of: pick(id), group }))),
  ],
  plot: timeline(panelsOf),
});

function panelsOf(rows: readonly AnyRow[], { groups, inside }: Frame): readonly Panel[] {
  const lane = (key: string, colour: 'ink' | 'left' | 'year' | 'abroad') => ({
    title: groups[key]?.title ?? '',
    note: groups[key]?.note ?? '',
    colour,
    items: rows
      .filter((row) => row.group === key)
      .map((row) => ({
        rows: [row] as const,
        name: row.name,
        detail: row.detail,
        said: row.short,
        about: ABOUT.includes(row.id),
      })),
  });
  const days = rows.flatMap(({ of }) => ('date' in of ? [{ id: of.id, day: of.date }] : []));
  const guide = (day: string, text: string) => ({ day, text, colour: 'ink' }) as const;
  return [
    {
      title: '',
      days: YEAR,
      unit: 'month',
      lanes: [lane('events', 'ink'), lane('first', 'left'), lane('part', 'abroad')],
      guides: days.map(({ day }) => guide(day, '')),
      zoom: FORTNIGHT,
    },
    {
      title: inside.enlarged ?? '',
      days: FORTNIGHT,
      unit: 'day',
      lanes: [lane('claims', 'left'), lane('several', 'year'), lane('country', 'year')],
      guides: days.filter(({ id }) => id === 'event-mobilisation').map(({ day }) => guide(day, inside.announced ?? '')),
      zoom: null,
    },
  ];
}
