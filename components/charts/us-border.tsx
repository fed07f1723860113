import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

/** Single months with gaps between them, then six consecutive ones. */
const MONTHS = {
  before: ['usa-cbp-2020-07', 'usa-cbp-2021-06', 'usa-cbp-2021-07', 'usa-cbp-2021-12'],
  months: ['02', '03', '04', '05', '06', '07'].map((month) => `usa-cbp-2022-${month}`),
} as const;

/** Encounters with Russians at the US–Mexican border, before and after the invasion. */
export const usBorder = defineChart({
  slug: 'us-border',
  figures: [...MONTHS.before, ...MONTHS.months, 'usa-cbp-2021-10-2022-01', 'usa-cbp-2022-08', 'usa-cbp-2023-01'],
  text: {
    title: 'US–Mexican border: encounters with Russians rose before the war',
    summary: '[[encounter|Encounters]] in single months, not people; US border officers',
    howToRead:
      'Each bar is one month, on one scale for both groups. Months are missing between the first bars, so the steps between them do not show a pace. An arrow means [[at-least|“more than”]].',
    notes: [
      'An encounter is an arrest, a refusal at a port of entry or an expulsion. It is an event: one person can be counted more than once.',
      'The numbers began to rise in early 2021. From October 2021 to January 2022 there were {usa-cbp-2021-10-2022-01}. February 2022 was the only month under a thousand since August 2021, so a rise counted from there looks larger than it is.',
      'In July 2020 the border was closed because of the pandemic.',
      'Another report has {usa-cbp-2022-08} for August 2022 and {usa-cbp-2023-01} for January 2023. The second is higher than any bar here. But that report does not say which borders it means, so we do not continue the series with it.',
      'The numbers are official. We read them in a partisan outlet, but for December 2021, which Axios rounds.',
    ],
    groups: {
      before: { title: 'Single months before the war' },
      months: { title: 'February to July 2022' },
    },
    labels: Object.fromEntries(
      Object.values(MONTHS)
        .flat()
        .map((id) => [id, { name: `{${id}|month}` }]),
    ),
  },
  rows: inGroups(MONTHS),
  brief: ['usa-cbp-2021-06', 'usa-cbp-2021-07', 'usa-cbp-2021-12', 'usa-cbp-2022-02', 'usa-cbp-2022-05'],
  small: ['usa-cbp-2021-06', 'usa-cbp-2021-12', 'usa-cbp-2022-02', 'usa-cbp-2022-05'],
  plot: rowPlot({ mark: 'bar', colour: 'one' }),
});
