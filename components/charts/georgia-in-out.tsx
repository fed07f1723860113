import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const YEARS = {
  2022: ['geo-immigrants-2022', 'geo-emigrants-2022'],
  2023: ['geo-immigrants-2023', 'geo-emigrants-2023'],
} as const;

/** Russians who came to live in Georgia and who moved away, year by year, by the office's own rule. */
export const georgiaInOut = defineChart({
  slug: 'georgia-in-out',
  figures: [...YEARS[2022], ...YEARS[2023], 'geo-arrivals-2022-reuters', 'geo-border-in-2023', 'geo-border-out-2023'],
  text: {
    title: 'Georgia: fewer Russians came in 2023 than in 2022, and about six times as many left',
    summary:
      'Russian citizens whom Georgia’s statistics office counted as immigrants and as emigrants in 2022 and 2023.',
    howToRead:
      'The longer the bar, the more people. Both years are drawn on the same scale. Both counts follow the [[half-year-rule|half-year rule]].',
    notes: [
      'The rule asks for a hundred and eighty-three days of a year in the country and leaves out shorter stays. A figure from the border that Reuters quoted for 2022 is almost twice as high: {geo-arrivals-2022-reuters}.',
      'For 2023 this count shows more people coming than leaving. At the border it was the other way round: {geo-border-in-2023|bare} [[crossing|crossings]] in and {geo-border-out-2023|bare} out. Crossings are not people.',
      'The count does not say why people came or where they went next.',
    ],
    groups: {
      2022: { title: 'In 2022', note: 'People' },
      2023: { title: 'In 2023', note: 'People' },
    },
    labels: {
      'geo-immigrants-2022': { name: 'Came to live there' },
      'geo-emigrants-2022': { name: 'Moved away' },
      'geo-immigrants-2023': { name: 'Came to live there' },
      'geo-emigrants-2023': { name: 'Moved away' },
    },
  },
  rows: inGroups(YEARS),
  plot: rowPlot({ mark: 'bar', colour: 'left', scale: 'years' }),
});
