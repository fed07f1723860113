import { rowPlot } from '../draw/plots/row-plot';
import { defineChart, inGroups } from './define-chart';

const GROUPS = {
  all: ['eu-permits-2021', 'eu-permits-2022-first', 'eu-permits-2022', 'eu-permits-2023'],
  first: ['deu', 'cyp', 'esp', 'pol', 'fin', 'fra', 'prt', 'mlt', 'lux', 'rou'].map(
    (code) => `eu-permits-2022-${code}`,
  ),
  second: ['deu', 'esp', 'cyp', 'prt', 'grc', 'est'].map((code) => `eu-permits-2023-${code}`),
} as const;

/** First residence permits that EU states issued to Russians: totals by year, then the states that reports name. */
export const euPermits = defineChart({
  slug: 'eu-permits',
  figures: [
    ...GROUPS.all,
    ...GROUPS.first,
    ...GROUPS.second,
    'eu-permits-2y',
    'eu-permits-2023-revised',
    'eu-permits-2024',
  ],
  text: {
    title: 'EU states issued Russians more first permits in 2022 and 2023 than in 2021',
    summary: 'First residence [[permit|permits]] issued to Russian citizens in the year; official statistics of the EU',
    howToRead:
      'The three groups count the same thing, but the totals have a scale of their own. A bar with an arrow means [[at-least|“more than”]], one drawn in dashes [[at-most|“fewer than”]].',
    notes: [
      'These are permits, not refugees. A first permit is for three months or more, for work, study, family or other reasons.',
      'The first count for 2022 lacked three states and was later raised. Beside it, 2023 looks like a rise. Beside the revised count it is hardly a change.',
      'States for 2022 are shown as first counted. Only Cyprus and Portugal come from a later report, which rounds. Germany’s first count was later raised, so its bars for 2022 and 2023 do not show how much it grew.',
      'For 2023 the numbers of Germany, Spain and Portugal are rounded. Only states that a report named are shown: a missing state is not zero.',
      'For 2022 and 2023 together one report gives {eu-permits-2y}. A later one has {eu-permits-2023-revised} for 2023 and {eu-permits-2024} for 2024. It is a newer release, so its numbers are not set beside the bars.',
    ],
    groups: {
      all: { title: 'European Union, in all' },
      first: { title: 'States named for 2022', note: 'mostly as first counted' },
      second: { title: 'States named for 2023' },
    },
    labels: {
      'eu-permits-2021': { name: '2021', detail: 'before the war' },
      'eu-permits-2022-first': { name: '2022', detail: 'first count' },
      'eu-permits-2022': { name: '2022', detail: 'revised' },
      'eu-permits-2023': { name: '2023' },
    },
  },
  rows: inGroups(GROUPS),
  headline: GROUPS.all,
  brief: ['eu-permits-2021', 'eu-permits-2022', 'eu-permits-2023'],
  plot: rowPlot({ mark: 'bar', colour: 'one' }),
});
