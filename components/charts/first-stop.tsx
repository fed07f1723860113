import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const COUNTRIES = ['geo', 'kaz', 'arm', 'isr', 'tur', 'deu', 'srb'].map((code) => `ranepa-first-${code}`);

/** The first country after Russia, in RANEPA's survey. */
export const firstStop = defineChart({
  slug: 'first-stop',
  figures: [...COUNTRIES, 'ranepa-n'],
  text: {
    title: 'Of seven first stops in a survey, Georgia leads; Kazakhstan is second',
    summary: '% of those surveyed who left in 2022 or 2023; RANEPA, online, early 2024; not representative',
    howToRead:
      'A dot is the share who went to this country first, on a scale up to all of those surveyed. The seven add up to less than two thirds. The rest went elsewhere.',
    notes: [
      'The survey had {ranepa-n}; copies of the report differ slightly on the number. They were [[convenience-sample|self-selected]], so the shares hold for them and not for all who left. RANEPA is a state academy.',
      'A first stop is not a home. Some moved on later, and we found no figures on who went from where to where.',
      'We could read only these seven countries in the reports. One that we could not read may rank above some of them.',
    ],
    groups: { first: { title: 'First country of stay' } },
    labels: {},
  },
  rows: inGroups({ first: COUNTRIES }),
  small: COUNTRIES.slice(0, 4),
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
