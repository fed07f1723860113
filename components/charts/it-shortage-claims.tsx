import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  before: ['eco-it-short-2021'],
  after: ['eco-it-short-mvd', 'eco-it-short-shadayev', 'eco-it-short-gref'],
} as const;

/** What officials and a banker said Russia lacks in IT workers, with the claim from before the war. */
export const itShortageClaims = defineChart({
  slug: 'it-shortage-claims',
  figures: [...GROUPS.before, ...GROUPS.after, 'it-minister-100k'],
  events: ['event-invasion'],
  text: {
    title: 'A shortage of {eco-it-short-2021} in IT was already claimed before the war',
    summary:
      'How many IT workers Russia lacked, according to officials and the head of a state bank, by the date of the claim.',
    howToRead:
      'A dot is one number, a band a [[range|range]], an arrow means [[at-least|“more than”]]. These are claims about demand, not counts of people who left.',
    notes: [
      'The claims come from offices that reckon in different ways and did not always agree. No line joins them: the steps between them are no trend.',
      'A shortage is not an exodus. The digital ministry put those abroad at {it-minister-100k}, a fraction of the shortage it claimed.',
      'The first claim is the baseline. It undercuts a simple story in which the war made the shortage.',
    ],
    groups: {
      before: { title: 'Before the invasion of {event-invasion}', note: 'IT workers lacking, people' },
      after: { title: 'After it', note: 'IT workers lacking, people' },
    },
    labels: {
      'eco-it-short-2021': { name: 'Digital ministry', detail: '{eco-it-short-2021|month}' },
      'eco-it-short-mvd': { name: 'Deputy interior minister', detail: '{eco-it-short-mvd|month}' },
      'eco-it-short-shadayev': { name: 'Digital minister', detail: '{eco-it-short-shadayev|month}' },
      'eco-it-short-gref': { name: 'Head of Sberbank', detail: '{eco-it-short-gref|month}' },
    },
  },
  rows: inGroups(GROUPS),
  brief: ['eco-it-short-2021', 'eco-it-short-shadayev'],
  plot: rowPlot({ mark: 'dot', colour: 'one' }),
});
