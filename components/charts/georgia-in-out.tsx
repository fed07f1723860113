import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const YEARS = ['2022', '2023'] as const;
const DIRECTIONS: Readonly<Record<'came' | 'left', readonly string[]>> = {
  came: YEARS.map((year) => `geo-immigrants-${year}`),
  left: YEARS.map((year) => `geo-emigrants-${year}`),
};

/** Russians who came to live in Georgia and who moved away, by year, under the statistics office's own rule. */
export const georgiaInOut = defineChart({
  slug: 'georgia-in-out',
  figures: [
    ...DIRECTIONS.came,
    ...DIRECTIONS.left,
    'geo-arrivals-2022-reuters',
    'geo-border-in-2023',
    'geo-border-out-2023',
    'geo-immigrants-2024',
    'geo-emigrants-2024',
  ],
  text: {
    title: 'Georgia: in 2023 fewer Russians came and about six times as many left',
    summary: 'Russian citizens who came to live there or moved away; Geostat, by a [[half-year-rule|half-year rule]]',
    howToRead:
      'For each year one bar is those who came to live in Georgia, the other those who moved away, on one scale. Both counts follow the half-year rule of Georgia’s statistics office, Geostat.',
    notes: [
      'The rule requires a hundred and eighty-three days of a year in the country and leaves out shorter stays. A border figure that Reuters quoted is almost twice as high: {geo-arrivals-2022-reuters} who came in the first nine months of 2022 and were still there in early October, visitors among them.',
      'For 2023 this count shows more people coming than leaving. At the border it was the other way round: {geo-border-in-2023|bare} [[crossing|crossings]] in and {geo-border-out-2023|bare} out. Crossings are not people.',
      'For 2024 we read the office’s count at one weak outlet only, so no bar shows it: {geo-immigrants-2024} came, and {geo-emigrants-2024} moved away.',
      'The count does not say why people came or where they went next.',
    ],
    groups: {
      came: { title: 'Came to live there' },
      left: { title: 'Moved away' },
    },
    labels: {
      'geo-immigrants-2022': { name: 'Came', detail: '2022' },
      'geo-emigrants-2022': { name: 'Moved away', detail: '2022' },
      'geo-immigrants-2023': { name: 'Came', detail: '2023' },
      'geo-emigrants-2023': { name: 'Moved away', detail: '2023' },
    },
  },
  rows: inGroups({
    years: YEARS.flatMap((_, year) => [DIRECTIONS.came, DIRECTIONS.left].flatMap((ids) => ids[year] ?? [])),
  }),
  plot: rowPlot({ mark: 'bar', colour: ({ id }) => (DIRECTIONS.left.includes(id) ? 'two' : 'one'), headless: true }),
});
