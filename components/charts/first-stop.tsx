import { defineChart } from '../define-chart';
import { layoutRowPlot } from '../marks/row-plot';
import { drawRowPlot } from '../marks/row-plot-drawing';
import { sectionsOf } from '../marks/sections';

const COUNTRIES = ['geo', 'kaz', 'arm', 'isr', 'tur', 'deu', 'srb'].map((code) => `ranepa-first-${code}`);

/** The first country after Russia, in RANEPA's survey. */
export const firstStop = defineChart({
  slug: 'first-stop',
  figures: [...COUNTRIES, 'ranepa-n'],
  text: {
    en: {
      title: 'Georgia, Kazakhstan and Armenia were the most common first stops',
      summary:
        'The country that people went to first, in a survey of those who left in 2022 and 2023, by the state academy RANEPA.',
      howToRead:
        'The longer the bar, the larger the share who named this country. The seven countries do not add up to everyone: the rest went elsewhere.',
      notes: [
        'The survey asked {ranepa-n} online. They [[convenience-sample|joined by themselves]], so the shares hold for them and not for all who left.',
        'A first stop is not a home. Many moved on later, and the survey says nothing of how they travelled.',
        'The report names these seven countries. We could not read the others, and draw no bar for them.',
      ],
      groups: { first: { title: 'First country of stay', note: 'Percent of respondents' } },
      labels: {},
    },
  },
  rows: (pick) => COUNTRIES.map((id) => ({ of: pick(id), group: 'first' })),
  layout: (rows, frame) =>
    layoutRowPlot(
      sectionsOf(rows, frame, { first: { colour: 'left', mark: 'bar', ticks: [0, 5, 10, 15] } }),
      frame.width,
    ),
  draw: drawRowPlot,
});
