import { strip } from '../draw/plots/strip';
import { defineChart, inGroups } from './define-chart';

const TOTAL = 'nyt-total-fled';

/** Other totals of everyone who left since the invasion; all have the headline number's measure. */
const OTHERS = [
  'total-sonin-10days',
  'total-okrussians-2022-03',
  'total-florinskaya-2022-05',
  'total-ponars-2022',
  'total-pre-mobilisation',
  'total-rerussia-2023',
  'total-mmc-2024',
];

/** The article's headline number among published totals of the same measure. */
export const howMany = defineChart({
  slug: 'how-many',
  figures: [TOTAL, ...OTHERS, 'total-thebell-2024'],
  events: ['event-invasion', 'event-mobilisation', 'peace-article-date'],
  text: {
    title: '{nyt-total-fled|cap} have left Russia, The New York Times says',
    summary: 'Published totals of people who left since the invasion, each up to its own date',
    howToRead:
      'Each mark is one published total of people who left: a dot is one number, a band a [[range|range]], an arrow [[at-least|“at least”]]. Orange is the number of The New York Times, of {peace-article-date}. The totals end on different dates, so a higher one does not mean that more left later.',
    notes: [
      'It counts departures, not people abroad today: some have gone back. The one count of people still abroad that we know, by The Bell, found {total-thebell-2024} in July 2024. It counts another thing in another way, so one can’t be subtracted from the other.',
      'The number is round, and the part of the article we could read names no method. It may come from the OutRush project, which by a second-hand account gives the same number from the statistics of host countries.',
      'It is close to two others. The Mixed Migration Centre also says {total-mmc-2024}, as Reuters quoted it. The research group Re: Russia added up records of host countries in July 2023 and got {total-rerussia-2023}. The three may be one figure, repeated; nothing we read shows it.',
      'The war on the whole of Ukraine began on {event-invasion}. The number does not say why each person left, or how long they mean to stay.',
    ],
    labels: {
      'total-sonin-10days': { name: 'Konstantin Sonin', detail: 'first ten days' },
      'total-okrussians-2022-03': { name: 'OK Russians', detail: '{total-okrussians-2022-03|month}' },
      'total-florinskaya-2022-05': { name: 'Yulia Florinskaya', detail: '{total-florinskaya-2022-05|month}' },
      'total-ponars-2022': { name: 'PONARS', detail: '{total-ponars-2022|month}' },
      'total-pre-mobilisation': { name: 'Re: Russia', detail: 'up to {event-mobilisation}' },
      'total-rerussia-2023': { name: 'Re: Russia', detail: '{total-rerussia-2023|month}' },
      'total-mmc-2024': { name: 'Mixed Migration Centre', detail: '{total-mmc-2024|month}' },
      [TOTAL]: { name: 'The New York Times', detail: '{nyt-total-fled|reported}' },
    },
  },
  rows: inGroups({ total: [...OTHERS, TOTAL] }),
  plot: strip,
});
