import { event } from '../../data/dataset';
import type { Frame, Row } from '../draw/chart';
import type { Guide, TimePanel } from '../draw/plots/time-panel';
import { timePlot } from '../draw/plots/time-plot';
import type { Days } from '../draw/plots/time-scale';
import type { Colour } from '../draw/theme';
import { defineChart, inGroups } from './define-chart';

const EVENTS = ['event-invasion', 'event-mobilisation', 'event-mobilisation-end'] as const;

/** Each panel has figures that count the same kind of thing; figures of two panels must not be compared. */
const LANES = {
  first: ['total-sonin-10days', 'total-okrussians-2022-03', 'total-florinskaya-2022-05', 'total-pre-mobilisation'],
  part: ['it-raec-left', 'geo-first-wave'],
  claims: ['mob-forbes-range', 'mob-forbes-million', 'mob-novaya-260k'],
  several: ['mob-verstka-300k', 'mob-washpost-180k', 'mob-eu-frontex'],
  country: ['mob-kaz-entered', 'mob-geo-entered', 'mob-fin-entered', 'mob-mng-entered'],
} as const;

const SPRING = { first: '2022-02-01', last: '2022-09-30' };
const FORTNIGHT = { first: '2022-09-19', last: '2022-10-04' };

/** Two waves: each figure over the days it counts. */
export const whenTheyLeft = defineChart({
  slug: 'when-they-left',
  figures: Object.values(LANES).flat(),
  events: EVENTS,
  text: {
    title: 'People left in two waves: after the invasion and after the call-up',
    summary: 'People; each number is placed over the days of 2022 it covers. Who is counted differs',
    howToRead:
      'Each number is placed over the days it covers, at its height on the scale. A band is a [[range|range]], an arrow means [[at-least|“more than”]]. Hollow lines are claims of officials, full ones counts and estimates. Both panels have one scale of people, but the second shows two weeks and the first several months.',
    notes: [
      'No line joins the numbers and none may be added to another. Some count everyone who left, some men only, some entries to one or more countries.',
      'An empty stretch is not a quiet time. It means that we found no number for those days.',
      'Four numbers are of all who left in spring: the economist Konstantin Sonin’s, that of the aid project OK Russians up to about the middle of March, Yulia Florinskaya’s up to about early April, which she called an order of magnitude, and Re: Russia’s, read in a reprint, which is a limit and not a count. The industry body RAEC counts IT workers only, Georgia’s government arrivals in Georgia, and does not say where the first wave ends.',
      'Border posts count whoever passes. [[crossing|Tourists, drivers and people on their way elsewhere]] are included, and many went home again. Forbes Russia’s numbers are exits, tourists included.',
      'The claims about departures in the autumn come from unnamed sources: two of Forbes Russia, one of Novaya Gazeta Europe. The count of men is said to be one of the security service, and the source who passed it on doubted it. The Kremlin’s spokesman called the report in Forbes a hoax.',
      'Verstka added up entries to a few neighbours, The Washington Post entries to Georgia, Kazakhstan and Turkey, Frontex those to the European Union.',
      'One number appears here twice by coincidence: {mob-eu-frontex} entered the whole EU from {mob-eu-frontex|window}, and {mob-fin-entered} entered Finland from {mob-fin-entered|window}. These are two counts, and the first begins before the call-up.',
      'Russia invaded the whole of Ukraine on {event-invasion}. The call-up was called a partial mobilisation. The defence minister declared it over on {event-mobilisation-end}; no decree to end it was published.',
    ],
    groups: {
      first: { title: 'Spring: all who left', note: 'estimates' },
      part: { title: 'Spring: one trade, one country', note: 'estimates' },
      claims: { title: 'Call-up: who left', note: 'claims of unnamed sources' },
      several: { title: 'Call-up: into several countries', note: 'entries' },
      country: { title: 'Call-up: into one country', note: 'entries' },
    },
    inside: {
      invasion: 'invasion',
      announced: 'call-up',
    },
    labels: {
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
  rows: inGroups(LANES),
  headline: [...LANES.first, ...LANES.claims],
  small: [...LANES.first, ...LANES.claims],
  plot: timePlot(panelsOf),
});

/** A panel for each kind, all on one scale of people: heights are comparable, lengths of time are not. */
function panelsOf(rows: readonly Row[], { groups, inside, composition, shown }: Frame): readonly TimePanel[] {
  // A card has room for one line, which still says what the numbers are.
  const headOf = (key: string) => {
    const { title = '', note = '' } = groups[key] ?? {};
    return shown === 'small' ? { title: `${title}, ${note}` } : { title, note };
  };
  const panel = (key: keyof typeof LANES, colour: Colour, days: Days, guides: readonly Guide[]): TimePanel => ({
    ...headOf(key),
    rows: rows.filter((row) => row.group === key),
    colour,
    days,
    guides,
    scale: 'people',
    height: shown === 'small' ? 110 : composition === 'narrow' ? 118 : shown === 'headline' ? 250 : 190,
    label: (row) => [row.short, row.name],
  });
  const guide = (id: string, text = '') => ({ day: event(id).date, text });
  const year = [guide('event-invasion', inside.invasion), guide('event-mobilisation', inside.announced)];
  const fortnight = [guide('event-mobilisation', inside.announced)];
  return [
    panel('first', 'left', SPRING, year),
    panel('claims', 'year', FORTNIGHT, fortnight),
    panel('several', 'one', FORTNIGHT, fortnight),
    panel('part', 'one', SPRING, year),
    panel('country', 'one', FORTNIGHT, fortnight),
  ];
}
