import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  before: ['eco-it-short-2021'],
  after: ['eco-it-short-mvd', 'eco-it-short-shadayev', 'eco-it-short-gref'],
} as const;

/** How many IT workers Russia lacks, as claimed by officials and a banker, with a claim from before the war. */
export const itShortageClaims = defineChart({
  slug: 'it-shortage-claims',
  figures: [...GROUPS.before, ...GROUPS.after, 'it-minister-100k'],
  events: ['event-invasion'],
  text: {
    title: 'Even before the war officials said that IT lacked {eco-it-short-2021}',
    summary: 'IT workers whom Russia lacked, as claimed by officials and the head of a state bank',
    howToRead:
      'A dot is one number, a band a [[range|range]], an arrow means [[at-least|“more than”]]. Hollow marks are claims of officials. All are claims about demand, not counts of people who left.',
    notes: [
      'The claims come from bodies that count in different ways and did not always agree: the digital ministry, a deputy interior minister, the digital minister and the head of Sberbank. No line joins them: the steps between them are not a trend.',
      'A shortage is not an exodus. The digital ministry put those abroad at {it-minister-100k}, a fraction of the shortage it claimed.',
      'The first claim is the baseline. It speaks against a simple story in which the war made the shortage. The invasion began on {event-invasion}.',
    ],
    groups: {
      before: { title: 'Before the invasion' },
      after: { title: 'After it' },
    },
    labels: {
      'eco-it-short-2021': { name: 'Digital ministry', detail: '2021' },
      'eco-it-short-mvd': { name: 'Deputy interior minister', detail: '2022' },
      'eco-it-short-shadayev': { name: 'Digital minister', detail: '2023' },
      'eco-it-short-gref': { name: 'Head of Sberbank', detail: '2023' },
    },
  },
  rows: inGroups(GROUPS),
  brief: ['eco-it-short-2021', 'eco-it-short-shadayev'],
  plot: rowPlot({ mark: 'dot', colour: 'one' }),
});
