import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const PERIODS = ['deu-protection-2022', 'deu-protection-2023', 'deu-protection-2024-01'] as const;

/** Germany's protection rate for Russian men of fighting age, over three unequal periods. */
export const germanProtection = defineChart({
  slug: 'german-protection',
  figures: [...PERIODS, 'deu-humanitarian-2024-02'],
  events: ['event-invasion'],
  text: {
    title: 'Germany gave protection to a smaller share of Russian men of fighting age after 2022',
    summary:
      'Share of decided asylum cases of Russian men aged eighteen to forty-five that ended in protection, from {event-invasion} to January 2024.',
    howToRead: 'Each bar is the share in one period. The periods are unequal: ten months, a year, and a single month.',
    notes: [
      'Only decided cases count. The report calls the rate adjusted; we could not read how. For the first period it says just under {deu-protection-2022|bare} percent.',
      'One month is little to go by. The last bar may be high or low by chance.',
      'Asylum is not the only door: by February 2024 Germany had let in {deu-humanitarian-2024-02|bare} Russians and relatives on humanitarian grounds.',
    ],
    groups: { rate: { title: 'Protection granted', note: 'Percent of decided cases, adjusted' } },
    labels: {
      'deu-protection-2022': { name: 'From the invasion to the end of 2022' },
      'deu-protection-2023': { name: 'The year 2023' },
      'deu-protection-2024-01': { name: 'January 2024' },
    },
  },
  rows: inGroups({ rate: PERIODS }),
  plot: rowPlot({ mark: 'bar', colour: 'left' }),
});
