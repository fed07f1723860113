import { event } from '../../data/dataset';
import type { Frame, Row } from '../draw/chart';
import type { Guide, TimePanel } from '../draw/plots/time-panel';
import { timePlot } from '../draw/plots/time-plot';
import type { Days } from '../draw/plots/time-scale';
import type { Colour } from '../draw/theme';
import { defineChart, inGroups } from './define-chart';

const EVENTS = ['event-invasion', 'event-mobilisation', 'event-mobilisation-end'] as const;

/** What a figure counts decides its panel: figures of two panels must not be set against each other. */
const LANES = {
  first: ['total-sonin-10days', 'total-okrussians-2022-03', 'total-florinskaya-2022-05', 'total-pre-mobilisation'],
  part: ['it-raec-left', 'geo-first-wave'],
  claims: ['mob-forbes-range', 'mob-forbes-million', 'mob-novaya-260k'],
  several: ['mob-verstka-300k', 'mob-washpost-180k', 'mob-eu-frontex'],
  country: ['mob-kaz-entered', 'mob-geo-entered', 'mob-fin-entered', 'mob-mng-entered'],
} as const;

const SPRING = { first: '2022-02-01', last: '2022-09-30' };
const FORTNIGHT = { first: '2022-09-19', last: '2022-10-04' };

/** Two waves: figures laid over the days they count. Numbers are written, not drawn, because their scopes differ. */
export const whenTheyLeft = defineChart({
  slug: 'when-they-left',
  figures: Object.values(LANES).flat(),
  events: EVENTS,
  text: {
    title: 'People left in two waves: after the invasion, and again after the call-up in September',
    summary:
      'What was published about departures from Russia in 2022, from the invasion of {event-invasion} on. Each number lies over the days it counts.',
    howToRead:
      'A bar begins on the first day that a number counts and stops on the last. The number is written over it or beside its name. The bars show time only: a longer one does not mean more people. Where the end has no stop, it is known only roughly. A hatched end is a month, or about a month, whose day is not known. An arrow means that no end was given. Diamonds are events.',
    notes: [
      'No line joins the numbers and none may be added to another. Some count everyone who left, some men only, some entries to one or more countries.',
      'An empty stretch is not a quiet time. It means that we found no number for those days.',
      'Border posts count whoever passes. [[crossing|Tourists, drivers and people on their way elsewhere]] are inside, and many went home again.',
      'The claims about departures in the autumn come from unnamed sources. The count of men is said to be one of the security service, and the source who passed it on doubted it. The Kremlin’s spokesman called the report in Forbes a hoax.',
      'One number stands here twice by chance: {mob-eu-frontex} entered the whole EU from {mob-eu-frontex|window}, and {mob-fin-entered} entered Finland from {mob-fin-entered|window}. These are two counts, and the first begins before the call-up.',
      'The call-up was declared over on {event-mobilisation-end}. No decree to end it was published.',
    ],
    groups: {
      events: { title: 'What happened' },
      first: { title: 'After the invasion: all who left', note: 'People, as four estimates have it' },
      part: { title: 'After the invasion: one trade, one country', note: 'People' },
      claims: { title: 'After the call-up: claims about departures', note: 'People' },
      several: {
        title: 'Around the call-up: into several countries',
        note: 'Entries of people, as counted at borders',
      },
      country: { title: 'Around the call-up: into one country', note: 'Entries of people, as counted at borders' },
    },
    inside: {
      invasion: 'invasion',
      announced: 'call-up',
    },
    labels: {
      'event-invasion': { name: 'Russia invades Ukraine', detail: 'the full-scale invasion begins' },
      'event-mobilisation': { name: 'Call-up announced', detail: 'called a partial mobilisation' },
      'event-mobilisation-end': {
        name: 'Call-up declared over',
        detail: 'by the defence minister, without a decree',
      },
      'total-sonin-10days': { name: 'Konstantin Sonin', detail: 'an economist; {total-sonin-10days|window}' },
      'total-okrussians-2022-03': { name: 'OK Russians', detail: 'an aid project; to about the middle of March' },
      'total-florinskaya-2022-05': { name: 'Yulia Florinskaya', detail: 'an order of magnitude; to about early April' },
      'total-pre-mobilisation': { name: 'Re: Russia, reprinted', detail: 'a limit, not a count; up to the call-up' },
      'it-raec-left': { name: 'RAEC, an industry body', detail: 'IT workers only; {it-raec-left|window}' },
      'geo-first-wave': { name: 'Georgia’s government', detail: 'arrivals in Georgia; no end given' },
      'mob-forbes-range': {
        name: 'Forbes Russia, one source',
        detail: 'with tourists; {mob-forbes-range|window}',
      },
      'mob-forbes-million': {
        name: 'Forbes Russia, another source',
        detail: 'exits, not emigrants; {mob-forbes-million|window}',
      },
      'mob-novaya-260k': {
        name: 'Novaya Gazeta Europe',
        detail: 'men only, a doubted count of the security service; {mob-novaya-260k|window}',
      },
      'mob-verstka-300k': { name: 'Verstka', detail: 'a few neighbours; {mob-verstka-300k|window}' },
      'mob-washpost-180k': {
        name: 'The Washington Post',
        detail: 'Georgia, Kazakhstan and Turkey; {mob-washpost-180k|window}',
      },
      'mob-eu-frontex': { name: 'Frontex', detail: 'the European Union; {mob-eu-frontex|window}' },
      'mob-kaz-entered': { detail: '{mob-kaz-entered|window}' },
      'mob-geo-entered': { detail: '{mob-geo-entered|window}' },
      'mob-fin-entered': { detail: '{mob-fin-entered|window}' },
      'mob-mng-entered': { detail: '{mob-mng-entered|window}' },
    },
  },
  rows: inGroups(LANES),
  headline: [...LANES.first, ...LANES.claims, ...LANES.several],
  plot: timePlot(panelsOf, { columns: 3 }),
});

/** Each measure has a panel of its own, all on one scale of people: the days differ in length, the heights compare. */
function panelsOf(rows: readonly Row[], { groups, inside }: Frame): readonly TimePanel[] {
  const panel = (key: keyof typeof LANES, colour: Colour, days: Days, guides: readonly Guide[]): TimePanel => ({
    title: groups[key]?.title ?? '',
    note: groups[key]?.note ?? '',
    rows: rows.filter((row) => row.group === key),
    colour,
    days,
    guides,
    scale: 'people',
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
