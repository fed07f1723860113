import { defineChart } from '../define-chart';
import { layoutRowPlot } from '../marks/row-plot';
import { drawRowPlot } from '../marks/row-plot-drawing';
import { sectionsOf } from '../marks/sections';

const GROUPS = {
  moved: ['it-github-moved-2022-06', 'it-github-moved-2022-11', 'it-github-moved-2022-11-control'],
  hidden: ['it-github-hidden-2022-06', 'it-github-hidden-2022-11'],
} as const;

const LOOK = { mark: 'bar', ticks: [0, 5, 10], to: 13.5 } as const;

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
    en: {
      title: 'About one in nine of Russia’s active developers showed another country by November 2022',
      summary:
        'Highly active GitHub users who were in Russia in February 2021, by what their profile showed later, from a peer-reviewed study.',
      howToRead:
        'The longer the bar, the larger the share. The comparison group shows how many change country in usual times. To hide a place is not to leave it, so the two groups must not be added.',
      notes: [
        'A profile is only a sign. People can move without changing it, or change it without moving.',
        'A newspaper used early data and wrote {it-github-novaya-13-2}. The published study lowered it. By chance the same number is the share who hid their place by November 2022.',
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
  },
  rows: (pick) => Object.entries(GROUPS).flatMap(([group, ids]) => ids.map((id) => ({ of: pick(id), group }))),
  layout: (rows, frame) =>
    layoutRowPlot(
      sectionsOf(rows, frame, { moved: { colour: 'left', ...LOOK }, hidden: { colour: 'abroad', ...LOOK } }),
      frame.width,
    ),
  draw: drawRowPlot,
});
