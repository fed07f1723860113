import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const COUNTRIES = ['geo', 'kaz', 'arm', 'isr', 'tur', 'deu', 'srb'].map((code) => `ranepa-first-${code}`);

/** The first country after Russia, in RANEPA's survey. */
export const firstStop = defineChart({
  slug: 'first-stop',
  figures: [...COUNTRIES, 'ranepa-n'],
  text: {
    title: 'Of seven first stops named in a survey, Georgia leads, with Kazakhstan and Armenia next',
    summary:
      'The country that people went to first, in an online survey of those who left in 2022 and 2023, by the state academy RANEPA.',
    howToRead:
      'The longer the bar, the larger the share who named this country. The seven add up to less than two thirds. The rest went elsewhere and have no bar.',
    notes: [
      'The survey asked {ranepa-n}; copies of the report differ slightly on the number. They [[convenience-sample|joined by themselves]], so the shares hold for them and not for all who left.',
      'A first stop is not a home. Some moved on later, and we found no figures on who went from where to where.',
      'We could read only these seven countries in the reports. One that we could not read may stand above some of them.',
    ],
    groups: { first: { title: 'First country of stay', note: 'Percent of respondents' } },
    labels: {},
  },
  rows: inGroups({ first: COUNTRIES }),
  plot: rowPlot({ mark: 'dot', colour: 'one', to: 100, headless: true }),
});
