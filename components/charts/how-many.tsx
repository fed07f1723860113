import { strip } from '../draw/plots/strip';
import { defineChart, inGroups } from './define-chart';

const TOTAL = 'nyt-total-fled';

/** Everyone who left since the invasion, as others have it: the same measure, and no other. */
const OTHERS = [
  'total-sonin-10days',
  'total-okrussians-2022-03',
  'total-florinskaya-2022-05',
  'total-ponars-2022',
  'total-pre-mobilisation',
  'total-rerussia-2023',
  'total-mmc-2024',
];

/** The article's headline number among the published totals of the same measure. */
export const howMany = defineChart({
  slug: 'how-many',
  figures: [TOTAL, ...OTHERS, 'total-thebell-2024'],
  events: ['event-invasion', 'event-mobilisation', 'peace-article-date'],
  text: {
    title: '{nyt-total-fled|cap} have left Russia since it invaded Ukraine',
    summary:
      'The New York Times used this number on {peace-article-date} for Russians who fled after the full-scale invasion of {event-invasion}.',
    howToRead:
      'Each dot stands for a thousand people, each block for a hundred thousand. Nobody counted heads one by one: the source says “about”.',
    notes: [
      'The number is round, and the part of the article we could read names no method behind it. It may come from the OutRush project, which by a second-hand account gives the same number from the statistics of host countries.',
      'It is close to two others. The Mixed Migration Centre also says {total-mmc-2024}, as Reuters quoted it. The research group Re: Russia added up records of host countries in July 2023 and got {total-rerussia-2023}.',
    ],
    aside: {
      title: 'What the number counts, and what it does not',
      lines: [
        'It counts departures: Russians who left after the invasion began.',
        'It does not say how many are abroad today. Some have gone back. The one count of people still abroad that we know, by The Bell, found {total-thebell-2024} in July 2024.',
        'It does not say why each person left, or how long they mean to stay.',
      ],
    },
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
