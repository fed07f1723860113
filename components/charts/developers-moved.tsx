import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  moved: ['it-github-moved-2022-06', 'it-github-moved-2022-11', 'it-github-moved-2022-11-control'],
  hidden: ['it-github-hidden-2022-06', 'it-github-hidden-2022-11'],
} as const;

/** Developers whose GitHub profile shows another country, or no longer any, beside a comparison group. */
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
    title: 'By November 2022, about one in nine active GitHub users from Russia showed another country',
    summary:
      'Highly active GitHub users whose profile named Russia in February 2021, by what it showed later, from a peer-reviewed study.',
    howToRead:
      'The longer the bar, the larger the share. The comparison group shows how many changed country elsewhere in the region over the same months. To hide a place is not to leave it, so the two groups must not be added.',
    notes: [
      'A profile is only a sign. People can move without changing it, or change it without moving.',
      'A newspaper used early data and wrote {it-github-novaya-13-2}. The published study has {it-github-moved-2022-11}. By chance the early number is also the share who hid their place by November 2022.',
      'Hiding was far rarer in the comparison countries. Their shares are not drawn. The table gives them beside the two lower bars.',
      'The study also estimates what arrivals meant for small countries: {it-github-gain-geo} more developers in Georgia, {it-github-gain-cyp} in Cyprus, {it-github-gain-arm} in Armenia. That is a model, not a count.',
    ],
    groups: {
      moved: { title: 'Showed another country', note: 'Percent of active developers' },
      hidden: { title: 'Hid where they are', note: 'Percent of active developers' },
    },
    labels: {
      'it-github-moved-2022-06': { name: 'From Russia', detail: 'by {it-github-moved-2022-06|month}' },
      'it-github-moved-2022-11': { name: 'From Russia', detail: 'by {it-github-moved-2022-11|month}' },
      'it-github-moved-2022-11-control': {
        name: 'Comparable countries',
        detail: 'by {it-github-moved-2022-11-control|month}',
      },
      'it-github-hidden-2022-06': { name: 'From Russia', detail: 'by {it-github-hidden-2022-06|month}' },
      'it-github-hidden-2022-11': { name: 'From Russia', detail: 'by {it-github-hidden-2022-11|month}' },
    },
  },
  rows: inGroups(GROUPS),
  plot: rowPlot({
    moved: { mark: 'bar', colour: 'one' },
    hidden: { mark: 'bar', colour: 'two' },
  }),
});
