import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  moved: ['it-github-moved-2022-06', 'it-github-moved-2022-11', 'it-github-moved-2022-11-control'],
  hidden: ['it-github-hidden-2022-06', 'it-github-hidden-2022-11'],
} as const;

/** Developers whose GitHub profile shows another country, or none any more, and a comparison group. */
export const developersMoved = defineChart({
  slug: 'developers-moved',
  figures: [
    ...GROUPS.moved,
    ...GROUPS.hidden,
    'it-github-novaya-13-2',
    'it-github-gain-geo',
    'it-github-gain-cyp',
    'it-github-gain-arm',
  ],
  text: {
    title: 'One in nine of Russia’s active GitHub users showed a new country',
    summary: '% of highly active users who named Russia in February 2021; a peer-reviewed study',
    howToRead:
      'The comparison group shows how many changed country elsewhere in the region over the same months. To hide a place is not to leave it, so the two groups must not be added.',
    notes: [
      'A profile is only a sign. People can move without changing it, or change it without moving.',
      'A newspaper used early data and wrote {it-github-novaya-13-2}. The published study has {it-github-moved-2022-11}. By coincidence the early number is also the share who hid their place by November 2022.',
      'The comparison group is of comparable countries in the region. Hiding was far rarer there. Those shares are not in the chart. The table gives them beside the two lower bars.',
      'The study also estimates what arrivals meant for small countries: {it-github-gain-geo} more developers in Georgia, {it-github-gain-cyp} in Cyprus, {it-github-gain-arm} in Armenia. That is a model, not a count.',
    ],
    groups: {
      moved: { title: 'Showed another country' },
      hidden: { title: 'Hid where they are' },
    },
    labels: {
      'it-github-moved-2022-06': { name: 'Russia', detail: '{it-github-moved-2022-06|month}' },
      'it-github-moved-2022-11': { name: 'Russia', detail: '{it-github-moved-2022-11|month}' },
      'it-github-moved-2022-11-control': {
        name: 'Comparison',
        detail: '{it-github-moved-2022-11-control|month}',
      },
      'it-github-hidden-2022-06': { name: 'Russia', detail: '{it-github-hidden-2022-06|month}' },
      'it-github-hidden-2022-11': { name: 'Russia', detail: '{it-github-hidden-2022-11|month}' },
    },
  },
  rows: inGroups(GROUPS),
  small: GROUPS.moved,
  plot: rowPlot({
    moved: { mark: 'bar', colour: 'one' },
    hidden: { mark: 'bar', colour: 'two' },
  }),
});
