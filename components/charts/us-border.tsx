import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const MONTHS = ['02', '03', '04', '05', '06', '07'].map((month) => `usa-cbp-2022-${month}`);

/** Encounters with Russians at the border of the United States with Mexico, six months of one report. */
export const usBorder = defineChart({
  slug: 'us-border',
  figures: [...MONTHS, 'usa-cbp-2022-08', 'usa-cbp-2023-01'],
  text: {
    title: 'Of six months in 2022, May saw the most encounters with Russians at the Mexican border',
    summary:
      'Encounters of border officers with Russian citizens at the south-west border of the United States, from February to July 2022.',
    howToRead: 'The longer the bar, the more [[encounter|encounters]] in that month.',
    notes: [
      'An encounter is an event. One person can be met, and so counted, more than once.',
      'Another report has {usa-cbp-2022-08} for August 2022 and {usa-cbp-2023-01} for January 2023. The second is higher than any bar here. But that report may cover the whole country, so we do not continue the series with it.',
      'The numbers are official. We read them at a partisan outlet.',
    ],
    groups: { months: { title: 'Encounters with Russian citizens', note: 'Encounters in the month' } },
    labels: Object.fromEntries(MONTHS.map((id) => [id, { name: `{${id}|month}` }])),
  },
  rows: inGroups({ months: MONTHS }),
  plot: rowPlot({ mark: 'bar', colour: 'left' }),
});
