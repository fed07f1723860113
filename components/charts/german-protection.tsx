import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const PERIODS = ['deu-protection-2022', 'deu-protection-2023', 'deu-protection-2024-01'] as const;

/** Germany's protection rate for Russian men of military age in three unequal periods. */
export const germanProtection = defineChart({
  slug: 'german-protection',
  figures: [
    ...PERIODS,
    'deu-recognition-2022',
    'deu-recognition-2023',
    'deu-protection-all-2023',
    'deu-protection-all-2024',
    'deu-protection-all-2025',
    'deu-humanitarian-2024-02',
  ],
  events: ['event-invasion'],
  text: {
    title: 'A smaller share of Russian men won protection in Germany after 2022',
    summary: '% of cases [[on-the-merits|decided on the merits]]; men of military age, in unequal periods; German data',
    howToRead:
      'Each dot is the share that ended in protection in one period. The periods are unequal: ten months from {event-invasion}, a year, and a single month.',
    notes: [
      'The men are aged eighteen to forty-five. The report calls the rate adjusted and says how: cases that were withdrawn, and those that another state of the European Union must decide, are left out. For the first period it says just under {deu-protection-2022|bare} percent.',
      'So the rate is far above that of all decisions on Russians of both sexes and every age: {deu-recognition-2022} in 2022 and {deu-recognition-2023} in 2023.',
      'Adjusted in the same way, but for men and women of every age, the government later named {deu-protection-all-2023} for 2023, {deu-protection-all-2024} for 2024 and {deu-protection-all-2025} for the first eleven months of 2025. That is another group of people.',
      'One month is little to go by. The last dot may be high or low by chance.',
      'Asylum is not the only door: by February 2024 Germany had let in {deu-humanitarian-2024-02|bare} Russians and relatives on humanitarian grounds.',
    ],
    groups: { rate: { title: 'Protection granted' } },
    labels: {
      'deu-protection-2022': { name: '2022', detail: 'from the invasion on' },
      'deu-protection-2023': { name: '2023', detail: 'whole year' },
      'deu-protection-2024-01': { name: '2024', detail: 'January only' },
    },
  },
  rows: inGroups({ rate: PERIODS }),
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
